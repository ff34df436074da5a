import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { daySchema } from "@/lib/contract/knowledge/documents";
import { door, noteAdded } from "@/lib/http";
import { listSharedDocuments } from "@/lib/knowledge/ingest";
import { addFiles, addGiven } from "./add-shared";

const collectionId = idSchema("collection").optional();
const listQuery = z.object({
  collectionId,
  ids: z
    .string()
    .transform((text) => text.split(",").slice(0, 200))
    .optional(),
});
const addQuery = z.object({ collectionId, publishedOn: daySchema.optional().catch(undefined) });

/** Documents of collections, newest first: `?collectionId=…`, `?ids=a,b` (for following their progress). Owner only. */
export const GET = door(
  { who: "owner", limit: "read", takes: { query: listQuery, hidden: true } },
  async ({ query }) => {
    const documents = await listSharedDocuments(query);
    return Response.json({ documents }, { headers: { "cache-control": "no-store" } });
  },
);

/** Adds documents: files as multipart, or pasted text or a web address as JSON. `?collectionId=…&publishedOn=…` for files. */
export const POST = door(
  {
    who: "owner",
    limit: "upload",
    takes: {
      query: addQuery,
      hidden: true,
      form: "files within ownerLimits, or JSON by addTextOrAddressSchema",
    },
  },
  async ({ request, query }) => {
    const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
    const answer = await (isJson ? addGiven(request) : addFiles({ request, ...query }));
    await noteAdded(answer, request);
    return answer;
  },
);
