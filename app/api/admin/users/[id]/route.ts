import { changePerson, findActor } from "@/lib/auth";
import { personChangeSchema } from "@/lib/contract/accounts/accounts";
import { idSchema } from "@/lib/contract/ids";
import { isOwnerRequest, readJson, toNotFound, toProblem } from "@/lib/http";

const refusals = {
  last_owner: "This is the last owner; make somebody else an owner first.",
  no_account: "A guest has no account to disable.",
} as const;

/** Changes somebody's role (`{"role": "agent"}`), or disables and enables their account (`{"disabled": true}`). Owner only. */
export async function PATCH(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = idSchema("user").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const body = await readJson({ request, schema: personChangeSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const actor = await findActor(request);
  const outcome = await changePerson({ userId: id.data, change: body.value, actor, now: new Date() });
  if (outcome === "changed") return new Response(null, { status: 204 });
  if (outcome === "not_found") return toNotFound();
  return toProblem({ status: 409, code: outcome, title: refusals[outcome] });
}
