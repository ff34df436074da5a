import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { addDocument, type NewDocument } from "./add-document";

type Given = Pick<NewDocument, "scope" | "publishedOn" | "maxBytes" | "maxDocuments" | "now">;

/** Takes pasted text in as a document of its title; pasted again under the same title it is a new version. */
export function addText(input: Given & { title: string; text: string }): Promise<AddedDocument> {
  const { title, text, ...given } = input;
  async function* body(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  return addDocument({ ...given, title, fileName: `${title}.txt`, mediaType: "text/plain", body: body() });
}
