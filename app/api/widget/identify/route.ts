import { identifySchema, SESSION_HEADER } from "@/lib/contract/widget/session";
import { door, isFromHere, toNotFound, toProblem, toSessionEnded } from "@/lib/http";
import { moveGuest } from "@/lib/installation";
import { identifyVisitor } from "@/lib/widget";

/** Makes the visitor of the frame's session the one whom the host's server signed for; 403 with the reason otherwise. */
export const POST = door(
  { who: "anyone", limit: "session", takes: { body: identifySchema, maxBytes: 6_000 } },
  async ({ request, body: { proof } }) => {
    if (!isFromHere(request)) return toNotFound();
    const token = request.headers.get(SESSION_HEADER);
    const identified = await identifyVisitor({ token, proof, now: new Date(), moveGuest });
    if (identified.ok) return Response.json(identified.session, { headers: { "cache-control": "no-store" } });
    if (identified.code === "session_ended") return toSessionEnded();
    return toProblem({
      status: 403,
      code: "proof_refused",
      title: "This proof does not count.",
      detail: identified.reason,
    });
  },
);
