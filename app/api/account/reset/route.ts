import { after } from "next/server";
import { mailResetLink, takePasswordLink } from "@/lib/auth";
import { resetRequestSchema, resetSchema } from "@/lib/contract/accounts/accounts";
import { door, toProblem, toTryRefusal } from "@/lib/http";
import { logError } from "@/lib/observe";

const maxBytes = 10_000;

/** Asks for a link to set a new password: 202 for every address, and no sooner or later for any. */
export const POST = door(
  { who: "visitor", limit: "change", takes: { body: resetRequestSchema, maxBytes } },
  async ({ request, body: { email } }) => {
    const refusal = await toTryRefusal({ request, kind: "reset", account: email });
    if (refusal !== null) return refusal;
    const now = new Date();
    after(() =>
      mailResetLink({ email, now }).catch((cause: unknown) => logError({ event: "mail.failed", cause })),
    );
    return Response.json({ state: "mailed" }, { status: 202 });
  },
);

/** Sets the password that a link was mailed for, and signs the account out everywhere; 410 for a link that does not work. */
export const PUT = door(
  { who: "visitor", limit: "change", takes: { body: resetSchema, maxBytes } },
  async ({ request, body }) => {
    const refusal = await toTryRefusal({ request, kind: "use-link", account: body.token });
    if (refusal !== null) return refusal;
    if (await takePasswordLink({ ...body, now: new Date() })) return new Response(null, { status: 204 });
    return toProblem({ status: 410, code: "gone", title: "This link was used or is too old." });
  },
);
