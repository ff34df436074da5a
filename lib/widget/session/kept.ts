import { timingSafeEqual } from "node:crypto";
import { sign } from "@/lib/auth/guest";
import { idSchema } from "@/lib/contract/ids";

/** A year, in seconds. */
const MAX_AGE_S = 365 * 24 * 3600;
const userIdSchema = idSchema("user");

/** What a browser keeps to be the same guest of this widget next time: the id, and our signature of it. */
export function toKept({ userId, widgetId }: { userId: string; widgetId: string }): string {
  return `${userId}.${sign({ purpose: "widget visitor", text: `${widgetId} ${userId}` })}`;
}

/** The guest whom a kept text proves for this widget; null for anything we did not sign for it. */
export function parseKept({ kept, widgetId }: { kept: string; widgetId: string }): string | null {
  const [userId = ""] = kept.split(".");
  if (!userIdSchema.safeParse(userId).success) return null;
  const [expected, given] = [Buffer.from(toKept({ userId, widgetId })), Buffer.from(kept)];
  return expected.length === given.length && timingSafeEqual(expected, given) ? userId : null;
}

/** Name of the cookie of one widget. Browsers keep one for each site that the widget stands on. */
export function keptCookieName(widgetId: string): string {
  return `tt_${widgetId}`;
}

/**
 * The kept text as a cookie that a frame on somebody else's page may have where third-party cookies are blocked: one jar
 * for each site around it (`Partitioned`), read by the address that opens sessions and by no script.
 */
export function toKeptCookie({ kept, widgetId }: { kept: string; widgetId: string }): string {
  const attributes = "Path=/api/widget/session; HttpOnly; Secure; SameSite=None; Partitioned";
  return `${keptCookieName(widgetId)}=${kept}; Max-Age=${MAX_AGE_S}; ${attributes}`;
}
