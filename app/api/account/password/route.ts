import { changePassword, getVisitor } from "@/lib/auth";
import { passwordChangeSchema } from "@/lib/contract/accounts/accounts";
import { door, toNotFound, toProblem, toTryRefusal } from "@/lib/http";

const refusals = {
  wrong_password: "The present password is not right.",
  no_email: "This account has no e-mail address to sign in with.",
} as const;

/** Changes the password of who is signed in, and signs their other browsers out. */
export const PUT = door(
  { who: "visitor", limit: "change", takes: { body: passwordChangeSchema, maxBytes: 10_000 } },
  async ({ request, body }) => {
    const { account } = await getVisitor();
    if (account === null) return toNotFound();
    const refusal = await toTryRefusal({ request, kind: "sign-in", account: account.userId });
    if (refusal !== null) return refusal;
    const outcome = await changePassword({ ...account, ...body });
    if (outcome === "changed") return new Response(null, { status: 204 });
    return toProblem({ status: 422, code: outcome, title: refusals[outcome] });
  },
);
