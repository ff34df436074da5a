import type { AddedDocument, AddTextOrAddress } from "@/lib/contract/knowledge/documents";
import { MAX_FILE_BYTES } from "../../extract";
import type { DocumentScope } from "../access/scope";
import { addDocument } from "./add-document";
import { addText } from "./add-text";
import { addWebPage } from "./add-web-page";
import { ownLimits, refuseOwnDocument } from "./own-documents";

/** Who hands something in, and where it goes. */
export interface HandIn {
  scope: DocumentScope;
  /** The client's, for counting only. */
  address: string | null;
  publishedOn?: string | undefined;
  now: Date;
}

/** Takes files in one after the other, each with an outcome of its own; a visitor's within the limits of visitors. */
export async function handInFiles(
  input: HandIn & {
    files: AsyncIterable<{ fileName: string; mediaType: string | null; body: AsyncIterable<Uint8Array> }>;
  },
): Promise<AddedDocument[]> {
  const added: AddedDocument[] = [];
  for await (const file of input.files) {
    const refusal = await refuse({ ...input, fileName: file.fileName });
    added.push(refusal ?? (await addDocument({ ...toGiven(input), ...file })));
  }
  return added;
}

/** Takes pasted text or a web address in, like a file. */
export async function handInTextOrAddress(
  input: HandIn & { given: AddTextOrAddress },
): Promise<AddedDocument> {
  const { given } = input;
  const refusal = await refuse({ ...input, fileName: "url" in given ? given.url : given.title });
  if (refusal !== null) return refusal;
  const place = { ...toGiven(input), publishedOn: given.publishedOn };
  if ("url" in given) return addWebPage({ ...place, url: given.url });
  return addText({ ...place, title: given.title, text: given.text });
}

function toGiven({ scope, publishedOn, now }: HandIn) {
  if (scope.kind === "collection") return { scope, publishedOn, now, maxBytes: MAX_FILE_BYTES };
  const limits = { maxBytes: ownLimits.fileBytes, maxDocuments: ownLimits.documentsPerConversation };
  return { scope, publishedOn, now, ...limits };
}

async function refuse(input: HandIn & { fileName: string }): Promise<AddedDocument | null> {
  const { scope, address, fileName } = input;
  if (scope.kind === "collection") return null;
  const error = await refuseOwnDocument({ ownerId: scope.ownerId, address });
  return error === null
    ? null
    : { outcome: "refused", fileName, error: { code: error.code, message: error.message } };
}
