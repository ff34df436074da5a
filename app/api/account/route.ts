import { after } from "next/server";
import { canMailSignUp, createAccountNow, getVisitor, mailSignUpLink } from "@/lib/auth";
import { signUpSchema } from "@/lib/contract/accounts/accounts";
import { identifyGuest, isFromHere, readJson, toNotFound, toProblem, toTryRefusal } from "@/lib/http";
import { logError } from "@/lib/observe";

/**
 * Makes an account: at once (201), or by a link in a mail where a mail server is set (202, the same whether the address has
 * an account or not).
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema: signUpSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  if ((await getVisitor()).account !== null)
    return toProblem({ status: 409, code: "signed_in", title: "You are signed in already." });
  const refusal = await toTryRefusal({ request, kind: "sign-up", account: body.value.email });
  if (refusal !== null) return refusal;
  const { userId: guestId } = identifyGuest(request);
  const now = new Date();
  if (await canMailSignUp(guestId)) {
    after(() => mailSignUpLink({ ...body.value, now }).catch(logUnsent));
    return Response.json({ state: "mailed" }, { status: 202 });
  }
  if ((await createAccountNow({ ...body.value, guestId, now })) === "made")
    return Response.json({ state: "made" }, { status: 201 });
  return toProblem({
    status: 409,
    code: "taken",
    title: "No account was made with this address.",
    detail: "If it is yours and has an account, sign in or set a new password.",
  });
}

function logUnsent(cause: unknown): void {
  logError({ event: "mail.failed", cause });
}
