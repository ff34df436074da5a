import { after } from "next/server";
import { canMailSignUp, createAccountNow, getVisitor, mailSignUpLink } from "@/lib/auth";
import { signUpSchema } from "@/lib/contract/accounts/accounts";
import { door, identifyGuest, toProblem, toTryRefusal } from "@/lib/http";
import { logError } from "@/lib/observe";

const TAKEN = {
  ...{ status: 409, code: "taken", title: "No account was made with this address." },
  detail: "If it is yours and has an account, sign in or set a new password.",
};

/**
 * Makes an account: at once (201), or by a link in a mail where a mail server is set (202, the same whether the address has
 * an account or not).
 */
export const POST = door(
  { who: "visitor", limit: "change", takes: { body: signUpSchema, maxBytes: 10_000 } },
  async ({ request, body }) => {
    if ((await getVisitor()).account !== null)
      return toProblem({ status: 409, code: "signed_in", title: "You are signed in already." });
    const refusal = await toTryRefusal({ request, kind: "sign-up", account: body.email });
    if (refusal !== null) return refusal;
    const { userId: guestId } = identifyGuest(request);
    const now = new Date();
    if (await canMailSignUp(guestId)) {
      after(() => mailSignUpLink({ ...body, now }).catch(logUnsent));
      return Response.json({ state: "mailed" }, { status: 202 });
    }
    if ((await createAccountNow({ ...body, guestId, now })) === "taken") return toProblem(TAKEN);
    return Response.json({ state: "made" }, { status: 201 });
  },
);

function logUnsent(cause: unknown): void {
  logError({ event: "mail.failed", cause });
}
