import { openSessionSchema, SESSION_HEADER } from "@/lib/contract/widget/session";
import { isFromHere, readCookie, readJson, toAddress, toNotFound, toTooMany } from "@/lib/http";
import { findSessionWaitMs, keptCookieName, openSession, toKeptCookie } from "@/lib/widget";

/** Opens or renews the session of a widget's frame; the answer is read by the frame alone. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const waitMs = await findSessionWaitMs({ address: toAddress(request) });
  if (waitMs !== null) return toTooMany(waitMs);
  const body = await readJson({ request, schema: openSessionSchema, maxBytes: 2_000 });
  if (!body.ok) return body.response;
  const { widgetId, kept, fresh } = body.value;
  const cookie = readCookie(request.headers.get("cookie"), keptCookieName(widgetId));
  const current = request.headers.get(SESSION_HEADER);
  const opened = await openSession({ widgetId, kept: [kept, cookie], current, fresh, now: new Date() });
  if (!opened.ok) return toNotFound();
  const headers = new Headers({ "cache-control": "no-store" });
  if (opened.session.kept !== null)
    headers.append("set-cookie", toKeptCookie({ kept: opened.session.kept, widgetId }));
  return Response.json(opened.session, { headers });
}
