import { type NextRequest, NextResponse } from "next/server";
import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";

/** Gives every browser its guest cookie with the first page. It identifies and never decides what is allowed. */
export function proxy(request: NextRequest): NextResponse {
  if (parseCookieValue(request.cookies.get(VISITOR_COOKIE)?.value) !== null) return NextResponse.next();
  const guest = issueGuest();
  request.cookies.set(VISITOR_COOKIE, guest.value);
  const response = NextResponse.next({ request: { headers: request.headers } });
  const secure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  response.cookies.set(VISITOR_COOKIE, guest.value, visitorCookieOptions({ secure }));
  return response;
}

/** Pages only: the API identifies by itself, and files need no identity. */
export const config = {
  matcher: [
    "/",
    "/chat/:path*",
    "/admin/:path*",
    "/documents/:path*",
    "/sign-in",
    "/sign-up",
    "/reset",
    "/account",
  ],
};
