import { z } from "zod";
import { takeSignUpLink } from "@/lib/auth";
import { linkTokenSchema } from "@/lib/contract/accounts/accounts";
import { identifyGuest, isFromHere, readJson, toNotFound, toProblem, toTryRefusal } from "@/lib/http";

const schema = z.strictObject({ token: linkTokenSchema });

/** Makes the account that a link was mailed for; 410 for a link that was used or is too old. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const refusal = await toTryRefusal({ request, kind: "use-link", account: body.value.token });
  if (refusal !== null) return refusal;
  const { userId: guestId } = identifyGuest(request);
  if (await takeSignUpLink({ ...body.value, guestId, now: new Date() }))
    return new Response(null, { status: 204 });
  return toProblem({ status: 410, code: "gone", title: "This link was used or is too old." });
}
