import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";

/** Who sends a request; a browser without our cookie becomes a guest, and `setCookie` tells it so. */
export interface Identity {
  userId: string;
  setCookie: string | null;
}

/** Reads the signed cookie; makes a guest where there is none. No database read. */
export function identify(request: Request): Identity {
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
