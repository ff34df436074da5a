import { endSession, getSessionCookieName, getVisitor, isSecureSite } from "@/lib/auth";
import { door } from "@/lib/http";

/** Signs this browser out, as a form does that needs no script, and goes to the chat. The session is over on the server, too. */
export const POST = door(
  { who: "visitor", limit: "change", takes: { form: "a form without fields" } },
  async () => {
    const { account } = await getVisitor();
    if (account !== null) await endSession(account);
    const secure = isSecureSite() ? "; Secure" : "";
    const cookie = `${getSessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
    const headers = { location: "/", "cache-control": "no-store", "set-cookie": cookie };
    return new Response(null, { status: 303, headers });
  },
);
