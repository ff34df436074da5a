import { type NextRequest, NextResponse } from "next/server";
import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";
import { getConfig } from "@/lib/config";
import { createNonce, NONCE_HEADER, toPageHeaders } from "@/lib/page-headers";

/** Pages that are read without being anybody. */
const WITHOUT_GUEST = /^\/(charts|reference|embed)(\/|$)/;

/**
 * Gives every page its policy with a nonce of its own, and every browser its guest cookie with the first page. The cookie
 * identifies and never decides what is allowed.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = createNonce();
  const secure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  const headers = toPageHeaders({ nonce, secure, development: getConfig().development });
  const guest = needsGuest(request) ? issueGuest() : null;
  if (guest !== null) request.cookies.set(VISITOR_COOKIE, guest.value);
  request.headers.set(NONCE_HEADER, nonce);
  request.headers.set("content-security-policy", headers["content-security-policy"] ?? "");
  const response = NextResponse.next({ request: { headers: request.headers } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (guest !== null) response.cookies.set(VISITOR_COOKIE, guest.value, visitorCookieOptions({ secure }));
  return response;
}

function needsGuest({ nextUrl, cookies }: NextRequest): boolean {
  return (
    !WITHOUT_GUEST.test(nextUrl.pathname) && parseCookieValue(cookies.get(VISITOR_COOKIE)?.value) === null
  );
}

/** Pages only: the API identifies by itself, and files need neither policy nor identity. */
export const config = { matcher: ["/((?!api/|_next/|icon\\.svg|favicon\\.ico|widget\\.js).*)"] };
