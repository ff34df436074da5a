import { openSessionSchema, SESSION_HEADER } from "@/lib/contract/widget/session";
import { door, isFromHere, readCookie, toNotFound, toTooMany } from "@/lib/http";
import { findSessionWaitMs, keptCookieName, openSession, toKeptCookie } from "@/lib/widget";

/** Opens or renews the session of a widget's frame; the answer is read by the frame alone. */
export const POST = door(
  { who: "anyone", limit: "change", takes: { body: openSessionSchema, maxBytes: 2_000 } },
  async ({ request, who: { address }, body: { widgetId, kept, fresh } }) => {
    if (!isFromHere(request)) return toNotFound();
    const waitMs = await findSessionWaitMs({ address });
    if (waitMs !== null) return toTooMany(waitMs);
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
