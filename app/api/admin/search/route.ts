import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { door } from "@/lib/http";
import { explainSearch } from "@/lib/knowledge";

const query = z.object({
  question: z.string().trim().min(1).max(1_000),
  documentId: idSchema("document").optional(),
});

/** What a question finds in the collections, with every score taken apart: `?question=…`, `&documentId=…`. Owner only. */
export const GET = door(
  { who: "owner", limit: "costly", takes: { query, hidden: true } },
  async ({ query: { question, documentId } }) => {
    const explanation = await explainSearch({
      text: question,
      scope: { collectionIds: null, visitor: null },
      filter: { documentIds: documentId === undefined ? null : [documentId] },
    });
    return Response.json(explanation, { headers: { "cache-control": "no-store" } });
  },
);
