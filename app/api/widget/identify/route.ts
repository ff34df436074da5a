import { identifySchema, SESSION_HEADER } from "@/lib/contract/widget/session";
import {
  isFromHere,
  readJson,
  toAddress,
  toNotFound,
  toProblem,
  toSessionEnded,
  toTooMany,
} from "@/lib/http";
import { findSessionWaitMs, identifyVisitor } from "@/lib/widget";

/** Makes the visitor of the frame's session the one whom the host's server signed for; 403 with the reason otherwise. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const waitMs = await findSessionWaitMs({ address: toAddress(request) });
  if (waitMs !== null) return toTooMany(waitMs);
  const body = await readJson({ request, schema: identifySchema, maxBytes: 6_000 });
  if (!body.ok) return body.response;
  const token = request.headers.get(SESSION_HEADER);
  const identified = await identifyVisitor({ token, proof: body.value.proof, now: new Date() });
  if (identified.ok) return Response.json(identified.session, { headers: { "cache-control": "no-store" } });
  if (identified.code === "session_ended") return toSessionEnded();
  return toProblem({
    status: 403,
    code: "proof_refused",
    title: "This proof does not count.",
    detail: identified.reason,
  });
}
