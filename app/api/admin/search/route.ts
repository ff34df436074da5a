import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { isOwnerRequest, toNotFound } from "@/lib/http";
import { explainSearch } from "@/lib/knowledge";

const schema = z.object({
  question: z.string().trim().min(1).max(1_000),
  documentId: idSchema("document").nullable(),
});

/** What a question finds in the collections, with every score taken apart: `?question=…`, `&documentId=…`. Owner only. */
export async function GET(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  const { searchParams } = new URL(request.url);
  const asked = schema.safeParse({
    question: searchParams.get("question"),
    documentId: searchParams.get("documentId"),
  });
  if (!asked.success) return toNotFound();
  const { question, documentId } = asked.data;
  const explanation = await explainSearch({
    text: question,
    scope: { collectionIds: null, visitor: null },
    filter: { documentIds: documentId === null ? null : [documentId] },
  });
  return Response.json(explanation, { headers: { "cache-control": "no-store" } });
}
