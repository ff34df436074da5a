import { timingSafeEqual } from "node:crypto";
import { createId, idSchema } from "@/lib/contract/ids";
import { sign } from "./secret";

/** Name of the cookie that says who a browser is. HttpOnly, signed, first-party. */
export const VISITOR_COOKIE = "tt_visitor";

/** A year, in seconds. */
const MAX_AGE_S = 365 * 24 * 3600;

const userIdSchema = idSchema("user");

/** A new guest: an id, and the cookie value that proves it. Nothing is stored until the guest says something. */
export function issueGuest(): { userId: string; value: string } {
  const userId = createId("user");
  return { userId, value: toCookieValue(userId) };
}

/** The cookie value that proves `userId`. */
export function toCookieValue(userId: string): string {
  return `${userId}.${sign({ purpose: "visitor", text: userId })}`;
}

/** Values that were found to be signed by us, with the user they prove; the oldest are forgotten first. */
const proven = new Map<string, string>();
const MOST_PROVEN = 5_000;

/** The user a cookie value proves, or null for anything we did not sign. */
export function parseCookieValue(value: string | undefined): string | null {
  if (value === undefined || value.length > 200) return null;
  const known = proven.get(value);
  if (known !== undefined) return known;
  const userId = check(value);
  if (userId === null) return null;
  proven.set(value, userId);
  if (proven.size > MOST_PROVEN) proven.delete(proven.keys().next().value as string);
  return userId;
}

function check(value: string): string | null {
  const dot = value.indexOf(".");
  const userId = value.slice(0, dot);
  if (!userIdSchema.safeParse(userId).success) return null;
  const expected = Buffer.from(sign({ purpose: "visitor", text: userId }));
  const given = Buffer.from(value.slice(dot + 1));
  return expected.length === given.length && timingSafeEqual(expected, given) ? userId : null;
}

/** The cookie's attributes. `secure` when the page came over HTTPS. */
export function visitorCookieOptions({ secure }: { secure: boolean }) {
  return { httpOnly: true, sameSite: "lax", path: "/", maxAge: MAX_AGE_S, secure } as const;
}
