import { z } from "zod";
import { changePerson, findActor } from "@/lib/auth";
import { personChangeSchema } from "@/lib/contract/accounts/accounts";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound, toProblem } from "@/lib/http";

const params = z.object({ id: idSchema("user") });

const refusals = {
  last_owner: "This is the last owner; make somebody else an owner first.",
  no_account: "A guest has no account to disable.",
} as const;

/** Changes somebody's role (`{"role": "agent"}`), or disables and enables their account (`{"disabled": true}`). Owner only. */
export const PATCH = door(
  { who: "owner", limit: "change", takes: { params, body: personChangeSchema } },
  async ({ request, params: { id: userId }, body: change }) => {
    const actor = await findActor(request);
    const outcome = await changePerson({ userId, change, actor, now: new Date() });
    if (outcome === "changed") return new Response(null, { status: 204 });
    if (outcome === "not_found") return toNotFound();
    return toProblem({ status: 409, code: outcome, title: refusals[outcome] });
  },
);
