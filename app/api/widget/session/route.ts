import { openSessionSchema, SESSION_HEADER } from "@/lib/contract/widget/session";
import { door, isFromHere, readCookie, toNotFound } from "@/lib/http";
import { keptCookieName, openSession, toKeptCookie } from "@/lib/widget";

/** Opens or renews the session of a widget's frame; the answer is read by the frame alone. */
export const POST = door(
  { who: "anyone", limit: "session", takes: { body: openSessionSchema, maxBytes: 2_000 } },
  async ({ request, body: { widgetId, kept, fresh } }) => {
    if (!isFromHere(request)) return toNotFound();
    const cookie = readCookie(request.headers.get("cookie"), keptCookieName(widgetId));
    const current = request.headers.get(SESSION_HEADER);
    const opened = await openSession({ widgetId, kept: [kept, cookie], current, fresh, now: new Date() });
    if (!opened.ok) return toNotFound();
    const headers = new Headers({ "cache-control": "no-store" });
    if (opened.session.kept !== null)
      headers.append("set-cookie", toKeptCookie({ kept: opened.session.kept, widgetId }));
    return Response.json(opened.session, { headers });
  },
);
