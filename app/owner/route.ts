import { claimOwnership } from "@/lib/auth";
import { identify, toNotFound } from "@/lib/http";

/** The one-time link: makes this browser the owner and goes to the overview. A used or wrong link is not there. */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const { userId, setCookie } = await identify(request);
  if (token.length > 100 || !(await claimOwnership({ userId, token }))) return toNotFound();
  const headers = new Headers({
    location: "/admin",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  if (setCookie !== null) headers.append("set-cookie", setCookie);
  return new Response(null, { status: 303, headers });
}
