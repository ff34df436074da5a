import { z } from "zod";
import { carriedSchema, emptyCarried } from "@/lib/contract/understanding";
import { checkMessage } from "@/lib/guard";
import { identify, readJson, toAddress, toProblem, toTooMany } from "@/lib/http";
import { explainReading } from "@/lib/turn";

const MAX_BODY_BYTES = 64 * 1024;
const bodySchema = z.object({ text: z.string().max(32_000), carried: carriedSchema.optional() });

/** How a message is understood, with every tier's vote. Nothing is answered or stored; it counts as a message all the same. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson({ request, schema: bodySchema, maxBytes: MAX_BODY_BYTES });
  if (!body.ok) return body.response;
  const { userId, setCookie } = await identify(request);
  const { text, carried } = body.value;
  const message = { text, clicked: null };
  const verdict = checkMessage({ message, userId, address: toAddress(request), now: new Date() });
  if (!verdict.allow) {
    if (verdict.code === "too_fast") return toTooMany(verdict.retryAfterMs ?? 60_000);
    return toProblem({ status: 422, code: verdict.code, title: verdict.publicMessage });
  }
  const { understanding, votes } = await explainReading({ text, carried: carried ?? emptyCarried });
  const headers = new Headers({ "cache-control": "no-store" });
  if (setCookie !== null) headers.append("set-cookie", setCookie);
  return Response.json({ ...understanding, votes }, { headers });
}
