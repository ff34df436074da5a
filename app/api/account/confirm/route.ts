import { z } from "zod";
import { takeSignUpLink } from "@/lib/auth";
import { linkTokenSchema } from "@/lib/contract/accounts/accounts";
import { door, identifyGuest, toProblem, toTryRefusal } from "@/lib/http";

const body = z.strictObject({ token: linkTokenSchema });

/** Makes the account that a link was mailed for; 410 for a link that was used or is too old. */
export const POST = door(
  { who: "visitor", limit: "change", takes: { body, maxBytes: 10_000 } },
  async ({ request, body: { token } }) => {
    const refusal = await toTryRefusal({ request, kind: "use-link", account: token });
    if (refusal !== null) return refusal;
    const { userId: guestId } = identifyGuest(request);
    if (await takeSignUpLink({ token, guestId, now: new Date() })) return new Response(null, { status: 204 });
    return toProblem({ status: 410, code: "gone", title: "This link was used or is too old." });
  },
);
