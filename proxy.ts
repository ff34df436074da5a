import { type NextRequest, NextResponse } from "next/server";
import { issueGuest, parseCookieValue, VISITOR_COOKIE, visitorCookieOptions } from "@/lib/auth/guest";
import { getConfig } from "@/lib/config";
import { createNonce, NONCE_HEADER, toPageHeaders } from "@/lib/page-headers";
import { toFrameAncestors } from "@/lib/widget/frame";

/** Pages that are read without being anybody; in a widget's frame a token says who asks. */
const WITHOUT_GUEST = /^\/(charts|reference|embed)(\/|$)/;

/**
 * Gives every page its policy with a nonce of its own, a widget's also on whose pages it may stand; and every browser its
 * guest cookie with the first page: it identifies and never decides what is allowed.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const secure = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  const nonce = createNonce();
  const headers = await toHeaders({ path: request.nextUrl.pathname, nonce, secure });
  const guest = needsGuest(request) ? issueGuest() : null;
  if (guest !== null) request.cookies.set(VISITOR_COOKIE, guest.value);
  request.headers.set(NONCE_HEADER, nonce);
  request.headers.set("content-security-policy", headers["content-security-policy"] ?? "");
  const response = NextResponse.next({ request: { headers: request.headers } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (guest !== null) response.cookies.set(VISITOR_COOKIE, guest.value, visitorCookieOptions({ secure }));
  return response;
}

async function toHeaders(page: {
  path: string;
  nonce: string;
  secure: boolean;
}): Promise<Record<string, string>> {
  const { path, ...rest } = page;
  const given = { ...rest, development: getConfig().development };
  const widgetId = /^\/embed\/([^/]+)$/.exec(path)?.[1];
  if (widgetId === undefined) return toPageHeaders(given);
  const frameAncestors = await toFrameAncestors(widgetId);
  return { ...toPageHeaders({ ...given, frameAncestors }), "cache-control": "private, no-store" };
}

function needsGuest({ nextUrl, cookies }: NextRequest): boolean {
  return (
    !WITHOUT_GUEST.test(nextUrl.pathname) && parseCookieValue(cookies.get(VISITOR_COOKIE)?.value) === null
  );
}

/** Pages only: the API identifies by itself, and files need neither policy nor identity. */
export const config = { matcher: ["/((?!api/|_next/|icon\\.svg|favicon\\.ico|widget\\.js).*)"] };
