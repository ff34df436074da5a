import { endSession, getSessionCookieName, getVisitor, isSecureSite } from "@/lib/auth";
import { isFromHere, toNotFound } from "@/lib/http";

/** Signs this browser out, as a form does that needs no script, and goes to the chat. The session is over on the server, too. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const { account } = await getVisitor();
  if (account !== null) await endSession(account);
  const secure = isSecureSite() ? "; Secure" : "";
  return new Response(null, {
    status: 303,
    headers: {
      location: "/",
      "cache-control": "no-store",
      "set-cookie": `${getSessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`,
    },
  });
}
