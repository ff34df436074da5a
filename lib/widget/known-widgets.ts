import { idSchema } from "@/lib/contract/ids";
import type { WidgetFields } from "@/lib/contract/widget/settings";
import { getStore } from "@/lib/store";
import { toFields } from "./to-fields";

/** A widget that is switched on, as pages and sessions need it. */
export interface OpenWidget extends WidgetFields {
  id: string;
  secretNonce: string;
}

const KEPT_MS = 20_000;
const MOST_KEPT = 1_000;
const idOfWidget = idSchema("widget");

interface Kept {
  at: number;
  widget: Promise<OpenWidget | null>;
}

/** On the process and not in the module, as the store is: the server's bundles each have their own copy of this module. */
const holder = process as typeof process & { tickertalkWidgets?: Map<string, Kept> };

/**
 * The widget of an id that is switched on; null when there is none. Asked of the store at most once in 20 seconds, so a
 * change made on another instance acts within that; one made on this instance acts at once.
 */
export async function findOpenWidget(widgetId: string): Promise<OpenWidget | null> {
  if (!idOfWidget.safeParse(widgetId).success) return null;
  holder.tickertalkWidgets ??= new Map();
  const kept = holder.tickertalkWidgets;
  const known = kept.get(widgetId);
  const at = performance.now();
  if (known !== undefined && at - known.at < KEPT_MS) return known.widget;
  const widget = readWidget(widgetId).catch((cause: unknown) => {
    kept.delete(widgetId);
    throw cause;
  });
  kept.delete(widgetId);
  kept.set(widgetId, { at, widget });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
  return widget;
}

/** Asks the store anew for a widget that was changed. */
export function forgetKnownWidget(widgetId: string): void {
  holder.tickertalkWidgets?.delete(widgetId);
}

async function readWidget(id: string): Promise<OpenWidget | null> {
  const { db } = await getStore();
  const row = await db.widget.findUnique({ where: { id } });
  if (row === null || !row.enabled) return null;
  return { id, secretNonce: row.secretNonce, ...toFields(row) };
}
