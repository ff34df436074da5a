/**
 * Where a widget may stand: the `frame-ancestors` of its page, which browsers enforce before anything of it is shown.
 * It refuses every page where the list is empty or the widget is unknown. Small enough for the proxy before every page.
 * Next: `lib/contract/widget/origins.ts` for what is a place.
 */
import { isAllowedOrigin } from "@/lib/contract/widget/origins";
import { findOpenWidget } from "../known-widgets";

/** The places of a widget's page in the words of `Content-Security-Policy: frame-ancestors`; `'none'` without any. */
export async function toFrameAncestors(widgetId: string): Promise<string> {
  const widget = await findOpenWidget(widgetId);
  return widget === null || widget.allowedOrigins.length === 0 ? "'none'" : widget.allowedOrigins.join(" ");
}

/** True when the widget may stand on pages of an origin: to spare a page a button that would open nothing. */
export async function isAllowedOn({
  widgetId,
  origin,
}: {
  widgetId: string;
  origin: string;
}): Promise<boolean> {
  const widget = await findOpenWidget(widgetId);
  return widget !== null && isAllowedOrigin({ origin, patterns: widget.allowedOrigins });
}
