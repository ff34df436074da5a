import { after } from "next/server";
import { mailResetLink, takePasswordLink } from "@/lib/auth";
import { resetRequestSchema, resetSchema } from "@/lib/contract/accounts/accounts";
import { isFromHere, readJson, toNotFound, toProblem, toTryRefusal } from "@/lib/http";
import { logError } from "@/lib/observe";

/** Asks for a link to set a new password: 202 for every address, and no sooner or later for any. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema: resetRequestSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const { email } = body.value;
  const refusal = await toTryRefusal({ request, kind: "reset", account: email });
  if (refusal !== null) return refusal;
  const now = new Date();
  after(() =>
    mailResetLink({ email, now }).catch((cause: unknown) => logError({ event: "mail.failed", cause })),
  );
  return Response.json({ state: "mailed" }, { status: 202 });
}

/** Sets the password that a link was mailed for, and signs the account out everywhere; 410 for a link that does not work. */
export async function PUT(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema: resetSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const refusal = await toTryRefusal({ request, kind: "use-link", account: body.value.token });
  if (refusal !== null) return refusal;
  if (await takePasswordLink({ ...body.value, now: new Date() })) return new Response(null, { status: 204 });
  return toProblem({ status: 410, code: "gone", title: "This link was used or is too old." });
}
