import { findSignedIn, getSessionCookieName } from "@/lib/auth";
import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";
import type { Role } from "@/lib/contract/accounts/views";
import { SESSION_HEADER } from "@/lib/contract/widget/session";
import { parseSession } from "@/lib/widget";

/** Who sends a request; a browser without our cookie becomes a guest, and `setCookie` tells it so. */
export interface Identity {
  userId: string;
  setCookie: string | null;
  /** The account's, as it was just read with its session; null for guests, whose role a store would have to be asked for. */
  role: Role | null;
  /** The widget that the request came by; null for the site itself. */
  widgetId: string | null;
  /** A widget's session that has ended or was never ours: `userId` is then nobody, and what would be stored is refused. */
  ended: boolean;
}

/**
 * A widget's visitor by the token of its frame, beside which no cookie counts; else the account that is signed in, else the
 * guest of the signed cookie, else a new guest. An account's session is asked of the store with every request, so that one
 * that was ended ends at once; a guest and a widget's visitor cost no database read.
 */
export async function identify(request: Request): Promise<Identity> {
  const token = request.headers.get(SESSION_HEADER);
  if (token !== null) return identifyByToken(token);
  const session = readCookie(request.headers.get("cookie"), getSessionCookieName());
  const signedIn = await findSignedIn({ cookie: session, now: new Date() });
  if (signedIn !== null) return { ...ofSite, userId: signedIn.userId, role: signedIn.role, setCookie: null };
  return identifyGuest(request);
}

/** The guest that a browser is when nobody is signed in. */
export function identifyGuest(request: Request): Identity {
  const value = readCookie(request.headers.get("cookie"), VISITOR_COOKIE);
  const userId = parseCookieValue(value);
  if (userId !== null) return { userId, setCookie: null, ...ofSite };
  const guest = issueGuest();
  const secure = (request.headers.get("x-forwarded-proto") ?? new URL(request.url).protocol).startsWith(
    "https",
  );
  const options = visitorCookieOptions({ secure });
  const attributes = [`Path=${options.path}`, `Max-Age=${options.maxAge}`, "HttpOnly", "SameSite=Lax"];
  if (secure) attributes.push("Secure");
  const setCookie = `${VISITOR_COOKIE}=${guest.value}; ${attributes.join("; ")}`;
  return { userId: guest.userId, setCookie, ...ofSite };
}

const ofSite = { role: null, widgetId: null, ended: false };

function identifyByToken(token: string): Identity {
  const session = parseSession({ token, now: new Date() });
  if (session === null) return { ...ofSite, userId: issueGuest().userId, setCookie: null, ended: true };
  return { ...ofSite, userId: session.userId, setCookie: null, widgetId: session.widgetId };
}

/** The client's address as the nearest proxy told it, for counting only: never an identity. */
export function toAddress(request: Request): string | null {
  const forwarded = request.headers.get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() ?? null;
}

/** The value of a cookie of a request. */
export function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of header?.split(";") ?? []) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}
