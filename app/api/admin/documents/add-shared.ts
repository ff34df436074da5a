import { addTextOrAddressSchema } from "@/lib/contract/knowledge/documents";
import { readFiles, readJson, toAddedAnswer, toNotFound, toUploadProblem } from "@/lib/http";
import { findCollectionFor, handInFiles, handInTextOrAddress, ownerLimits } from "@/lib/knowledge/ingest";

const MAX_JSON_BYTES = 8 * 1024 * 1024;
const toHandIn = (collectionId: string) =>
  ({ scope: { kind: "collection", collectionId }, address: null, now: new Date() }) as const;

/** Adds the files of a multipart request to a collection. */
export async function addFiles(asked: {
  request: Request;
  collectionId?: string | undefined;
  publishedOn?: string | undefined;
}): Promise<Response> {
  const collectionId = await findCollectionFor(asked.collectionId);
  if (collectionId === null) return toNotFound();
  const files = readFiles({ request: asked.request, ...ownerLimits });
  const given = { ...toHandIn(collectionId), files, publishedOn: asked.publishedOn };
  return handInFiles(given).then(toAddedAnswer, toUploadProblem);
}

/** Adds a text or a web address to a collection. */
export async function addGiven(request: Request): Promise<Response> {
  const body = await readJson({ request, schema: addTextOrAddressSchema, maxBytes: MAX_JSON_BYTES });
  if (!body.ok) return body.response;
  const collectionId = await findCollectionFor(body.value.collectionId);
  if (collectionId === null) return toNotFound();
  return toAddedAnswer([await handInTextOrAddress({ ...toHandIn(collectionId), given: body.value })]);
}
