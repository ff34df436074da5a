import { z } from "zod";
import { noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { door, toAddedAnswer, toNotFound, toProblem } from "@/lib/http";
import { addFilings } from "@/lib/installation";
import { findCollectionFor } from "@/lib/knowledge/ingest";

const schema = z.strictObject({
  symbol: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9.-]{1,12}$/, "not a symbol"),
  forms: z.array(z.string().trim().min(1).max(20)).min(1).max(5).default(["10-K"]),
  count: z.number().int().min(1).max(10).default(1),
  collectionId: idSchema("collection").optional(),
});

/** Fetches a company's newest filings from the SEC: `{"symbol": "MSFT", "forms": ["10-K"], "count": 2}`. Owner only. */
export const POST = door(
  { who: "owner", limit: "costly", takes: { body: schema } },
  async ({ request, body }) => {
    const { collectionId: asked, ...filings } = body;
    const collectionId = await findCollectionFor(asked);
    if (collectionId === null) return toNotFound();
    const scope = { kind: "collection", collectionId } as const;
    const answer = await addFilings({ ...filings, scope, now: new Date(), signal: request.signal });
    if (answer.ok) {
      const detail = { forms: filings.forms.join(", "), count: String(answer.added.length) };
      await noteDeed({ action: "filings.add", subject: filings.symbol, detail }, request);
      return toAddedAnswer(answer.added);
    }
    const status = { no_contact: 409, not_found: 404, unavailable: 503 }[answer.code];
    return toProblem({ status, code: answer.code, title: "No filing was added.", detail: answer.message });
  },
);
