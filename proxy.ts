import { type NextRequest, NextResponse } from "next/server";
import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";
import { toFrameAncestors } from "@/lib/widget/frame";

/**
 * Gives every browser its guest cookie with the first page: it identifies and never decides what is allowed. A widget's page
 * gets no cookie, and the header that says on whose pages it may stand.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const widgetId = /^\/embed\/([^/]+)$/.exec(request.nextUrl.pathname)?.[1];
  if (widgetId !== undefined) return toEmbedded(widgetId);
  if (parseCookieValue(request.cookies.get(VISITOR_COOKIE)?.value) !== null) return NextResponse.next();
  const guest = issueGuest();
  request.cookies.set(VISITOR_COOKIE, guest.value);
  const response = NextResponse.next({ request: { headers: request.headers } });
  const secure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  response.cookies.set(VISITOR_COOKIE, guest.value, visitorCookieOptions({ secure }));
  return response;
}

async function toEmbedded(widgetId: string): Promise<NextResponse> {
  const response = NextResponse.next();
  response.headers.set("content-security-policy", `frame-ancestors ${await toFrameAncestors(widgetId)}`);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/** Pages only: the API identifies by itself, and files need no identity. */
export const config = {
  matcher: [
    "/",
    "/chat/:path*",
    "/admin/:path*",
    "/documents/:path*",
    "/embed/:path*",
    "/sign-in",
    "/sign-up",
    "/reset",
    "/account",
  ],
};
