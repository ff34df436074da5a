import { findSignedIn, getSessionCookieName } from "@/lib/auth";
import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";

/** Who sends a request; a browser without our cookie becomes a guest, and `setCookie` tells it so. */
export interface Identity {
  userId: string;
  setCookie: string | null;
}

/**
 * The account that is signed in, else the guest of the signed cookie, else a new guest. A session is asked of the store with
 * every request, so that one that was ended ends at once; a guest costs no database read.
 */
export async function identify(request: Request): Promise<Identity> {
  const cookies = request.headers.get("cookie");
  const session = readCookie(cookies, getSessionCookieName());
  const signedIn = await findSignedIn({ cookie: session, now: new Date() });
  if (signedIn !== null) return { userId: signedIn.userId, setCookie: null };
  return identifyGuest(request);
}

/** The guest that a browser is when nobody is signed in. */
export function identifyGuest(request: Request): Identity {
  const value = readCookie(request.headers.get("cookie"), VISITOR_COOKIE);
  const userId = parseCookieValue(value);
  if (userId !== null) return { userId, setCookie: null };
  const guest = issueGuest();
  const secure = (request.headers.get("x-forwarded-proto") ?? new URL(request.url).protocol).startsWith(
    "https",
  );
  const options = visitorCookieOptions({ secure });
  const attributes = [`Path=${options.path}`, `Max-Age=${options.maxAge}`, "HttpOnly", "SameSite=Lax"];
  if (secure) attributes.push("Secure");
  return { userId: guest.userId, setCookie: `${VISITOR_COOKIE}=${guest.value}; ${attributes.join("; ")}` };
}

/** The client's address as the nearest proxy told it, for counting only: never an identity. */
export function toAddress(request: Request): string | null {
  const forwarded = request.headers.get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() ?? null;
}

function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of header?.split(";") ?? []) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}
