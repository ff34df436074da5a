import { changePassword, getVisitor } from "@/lib/auth";
import { passwordChangeSchema } from "@/lib/contract/accounts/accounts";
import { isFromHere, readJson, toNotFound, toProblem, toTryRefusal } from "@/lib/http";

/** Changes the password of who is signed in, and signs their other browsers out. */
export async function PUT(request: Request): Promise<Response> {
  const { account } = await getVisitor();
  if (account === null || !isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema: passwordChangeSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const refusal = await toTryRefusal({ request, kind: "sign-in", account: account.userId });
  if (refusal !== null) return refusal;
  const outcome = await changePassword({ ...account, ...body.value });
  if (outcome === "changed") return new Response(null, { status: 204 });
  const title =
    outcome === "wrong_password"
      ? "The present password is not right."
      : "This account has no e-mail address to sign in with.";
  return toProblem({ status: 422, code: outcome, title });
}
