import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { addTextOrAddressSchema, daySchema } from "@/lib/contract/knowledge/documents";
import { door, noteAdded, readFiles, readJson, toAddedAnswer, toNotFound, toUploadProblem } from "@/lib/http";
import {
  findCollectionFor,
  handInFiles,
  handInTextOrAddress,
  listSharedDocuments,
  ownerLimits,
} from "@/lib/knowledge/ingest";

const MAX_JSON_BYTES = 8 * 1024 * 1024;
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
    const answer = await (isJson ? addGiven(request) : addFiles(request, query));
    await noteAdded(answer, request);
    return answer;
  },
);

async function addFiles(request: Request, query: z.output<typeof addQuery>): Promise<Response> {
  const into = await findCollectionFor(query.collectionId);
  if (into === null) return toNotFound();
  const files = readFiles({ request, ...ownerLimits });
  const given = {
    scope: { kind: "collection", collectionId: into },
    address: null,
    now: new Date(),
  } as const;
  return handInFiles({ ...given, files, publishedOn: query.publishedOn }).then(
    toAddedAnswer,
    toUploadProblem,
  );
}

async function addGiven(request: Request): Promise<Response> {
  const body = await readJson({ request, schema: addTextOrAddressSchema, maxBytes: MAX_JSON_BYTES });
  if (!body.ok) return body.response;
  const into = await findCollectionFor(body.value.collectionId);
  if (into === null) return toNotFound();
  const given = {
    scope: { kind: "collection", collectionId: into },
    address: null,
    now: new Date(),
  } as const;
  return toAddedAnswer([await handInTextOrAddress({ ...given, given: body.value })]);
}
