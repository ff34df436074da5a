import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { addTextOrAddressSchema } from "@/lib/contract/knowledge/documents";
import { door, readFiles, readJson, toAddedAnswer, toUploadProblem } from "@/lib/http";
import { handInFiles, handInTextOrAddress, listOwnDocuments, ownLimits } from "@/lib/knowledge/ingest";

const MAX_JSON_BYTES = 8 * 1024 * 1024;
const query = z.object({ conversationId: idSchema("conversation") });

/** The visitor's own documents in a conversation: `?conversationId=…`, newest first. */
export const GET = door(
  { who: "visitor", limit: "read", takes: { query, hidden: true } },
  async ({ who: { userId }, query: { conversationId } }) => {
    const documents = await listOwnDocuments({ conversationId, ownerId: userId });
    return Response.json({ documents }, { headers: { "cache-control": "no-store" } });
  },
);

/** Adds documents that only this visitor sees, in one conversation: files as multipart, or text or an address as JSON. */
export const POST = door(
  {
    who: "visitor",
    limit: "upload",
    takes: { query, hidden: true, form: "files within ownLimits, or JSON by addTextOrAddressSchema" },
  },
  async ({ request, who: { userId, address }, query: { conversationId } }) => {
    const scope = { kind: "conversation", conversationId, ownerId: userId } as const;
    return add({ request, handIn: { scope, address, now: new Date() } });
  },
);

type Given = Omit<Parameters<typeof handInFiles>[0], "files">;

async function add({ request, handIn }: { request: Request; handIn: Given }): Promise<Response> {
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    const body = await readJson({ request, schema: addTextOrAddressSchema, maxBytes: MAX_JSON_BYTES });
    if (!body.ok) return body.response;
    return toAddedAnswer([await handInTextOrAddress({ ...handIn, given: body.value })]);
  }
  const files = readFiles({ request, ...ownLimits });
  return handInFiles({ ...handIn, files }).then(toAddedAnswer, toUploadProblem);
}
