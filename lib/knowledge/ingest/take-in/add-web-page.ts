import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { ExtractionError, findFormat, formatFacts } from "../../extract";
import { FetchError, type FetchedPage, fetchPage, type Reach } from "../../fetch";
import { addDocument, type NewDocument } from "./add-document";

type Given = Pick<NewDocument, "scope" | "title" | "publishedOn" | "maxBytes" | "maxDocuments" | "now">;

/** Fetches a public web address and takes it in; asked again, a changed page is a new version of the same document. */
export async function addWebPage(
  input: Given & { url: string; reach?: Reach | undefined },
): Promise<AddedDocument> {
  const { url, reach, ...given } = input;
  try {
    const page = await fetchPage({ address: url, maxBytes: given.maxBytes, ...(reach ? { reach } : {}) });
    return await addDocument({
      ...given,
      fileName: toFileName(page),
      mediaType: page.mediaType,
      sourceUrl: page.url,
      body: withOneKindOfError(page.body),
    });
  } catch (cause) {
    if (!(cause instanceof FetchError)) throw cause;
    return { outcome: "refused", fileName: url, error: { code: cause.code, message: cause.message } };
  }
}

/** The address's last part, with the ending of what the site says it sent. */
function toFileName({ url, name, mediaType }: FetchedPage): string {
  const format = findFormat({ fileName: "", mediaType });
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, "") || new URL(url).hostname;
  return format === null ? name || bare : `${bare}.${formatFacts[format].extensions[0]}`;
}

/** A fetch that ends halfway refuses the document like any other fault of a file. */
async function* withOneKindOfError(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    if (!(cause instanceof FetchError)) throw cause;
    throw new ExtractionError(cause.code === "too_large" ? "too_large" : "broken", cause.message, { cause });
  }
}
