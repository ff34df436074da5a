import { understandMessage } from "@/lib/contract/rest/operations";
import { emptyCarried } from "@/lib/contract/understanding";
import { checkMessage } from "@/lib/guard";
import { toProblem, toTooMany } from "@/lib/http";
import { apiDoor } from "@/lib/rest";
import { explainReading } from "@/lib/turn";

/** How a message is understood, with every tier's vote. Nothing is answered or stored; it counts as a message all the same. */
export const POST = apiDoor(
  understandMessage,
  async ({ who, body: { text, carried } }) => {
    const verdict = await checkMessage({ message: { text, clicked: null }, ...who });
    if (!verdict.allow) {
      if (verdict.code === "too_fast") return toTooMany(verdict.retryAfterMs ?? 60_000);
      return toProblem({ status: 422, code: verdict.code, title: verdict.publicMessage });
    }
    const { understanding, votes } = await explainReading({ text, carried: carried ?? emptyCarried });
    return Response.json({ ...understanding, votes }, { headers: { "cache-control": "no-store" } });
  },
  { orVisitor: true },
);
