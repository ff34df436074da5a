import { noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { type AddedDocument, addTextOrAddressSchema, daySchema } from "@/lib/contract/knowledge/documents";
import { isOwnerRequest, readFiles, readJson, toAddedAnswer, toNotFound, toUploadProblem } from "@/lib/http";
import {
  findCollectionFor,
  handInFiles,
  handInTextOrAddress,
  listSharedDocuments,
  ownerLimits,
} from "@/lib/knowledge/ingest";

const MAX_JSON_BYTES = 8 * 1024 * 1024;
const collectionIdSchema = idSchema("collection").optional();

/** Documents of collections, newest first: `?collectionId=…`, `?ids=a,b` (for following their progress). Owner only. */
export async function GET(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  const query = new URL(request.url).searchParams;
  const collectionId = collectionIdSchema.safeParse(query.get("collectionId") ?? undefined);
  if (!collectionId.success) return toNotFound();
  const documents = await listSharedDocuments({
    collectionId: collectionId.data,
    ids: query.get("ids")?.split(",").slice(0, 200),
  });
  return Response.json({ documents }, { headers: { "cache-control": "no-store" } });
}

/** Adds documents: files as multipart, or pasted text or a web address as JSON. `?collectionId=…&publishedOn=…` for files. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  const answer = await (isJson ? addGiven(request) : addFiles(request));
  if (answer.status === 201) {
    const { added }: { added: AddedDocument[] } = await answer.clone().json();
    const taken = added.filter(({ outcome }) => outcome !== "refused").map(({ fileName }) => fileName);
    await noteDeed({ action: "document.add", subject: taken.join(", ") }, request);
  }
  return answer;
}

async function addFiles(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const collectionId = await findCollectionFor(query.get("collectionId") ?? undefined);
  if (collectionId === null) return toNotFound();
  const publishedOn = daySchema.safeParse(query.get("publishedOn")).data;
  const files = readFiles({ request, ...ownerLimits });
  const given = { scope: { kind: "collection", collectionId }, address: null, now: new Date() } as const;
  return handInFiles({ ...given, files, publishedOn }).then(toAddedAnswer, toUploadProblem);
}

async function addGiven(request: Request): Promise<Response> {
  const body = await readJson({ request, schema: addTextOrAddressSchema, maxBytes: MAX_JSON_BYTES });
  if (!body.ok) return body.response;
  const collectionId = await findCollectionFor(body.value.collectionId);
  if (collectionId === null) return toNotFound();
  const given = { scope: { kind: "collection", collectionId }, address: null, now: new Date() } as const;
  return toAddedAnswer([await handInTextOrAddress({ ...given, given: body.value })]);
}
