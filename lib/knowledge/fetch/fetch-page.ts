import { FetchError } from "./fetch-error";
import { openAddress, type Reach, toFetchError } from "./open-address";
import { checkRobots } from "./robots";

const readableTypes =
  /^(text\/(html|plain|markdown|csv)|application\/(xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.(wordprocessingml\.document|presentationml\.presentation|spreadsheetml\.sheet)))$/;

/** A page or file of the web, to be read as it comes. */
export interface FetchedPage {
  /** Where it was found after all redirects. */
  url: string;
  mediaType: string;
  /** The last part of the path, or "" where there is none. */
  name: string;
  /** Throws FetchError when there is more than `maxBytes`, or too late. Reading it to its end or leaving it closes all. */
  body: AsyncIterable<Uint8Array>;
}

/** The ordinary reach: the public internet, 20 seconds. */
export const publicReach: Reach = { timeoutMs: 20_000 };

/** Fetches one public web address as a document, honouring the site's `robots.txt`. Throws FetchError with the reason. */
export async function fetchPage(input: {
  address: string;
  maxBytes: number;
  reach?: Reach;
}): Promise<FetchedPage> {
  const { address, maxBytes, reach = publicReach } = input;
  const opened = await openAddress({ address, reach, visit: (url) => checkRobots({ url, reach }) });
  const { response, url, close } = opened;
  const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  try {
    if (!response.ok) throw new FetchError("refused_by_site", `The site answered with ${response.status}.`);
    if (!readableTypes.test(mediaType))
      throw new FetchError(
        "unsupported",
        `The address holds ${mediaType || "something"}, which is not read.`,
      );
    if (Number(response.headers.get("content-length") ?? 0) > maxBytes) throw toTooLarge(maxBytes);
  } catch (cause) {
    await close();
    throw cause;
  }
  const name = decodeName(url.pathname.split("/").at(-1) ?? "");
  return { url: url.href, mediaType, name, body: limited({ body: response.body, maxBytes, close }) };
}

async function* limited(input: {
  body: AsyncIterable<Uint8Array> | null;
  maxBytes: number;
  close(): Promise<void>;
}): AsyncIterable<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of input.body ?? []) {
      size += chunk.byteLength;
      if (size > input.maxBytes) throw toTooLarge(input.maxBytes);
      yield chunk;
    }
  } catch (cause) {
    throw toFetchError(cause);
  } finally {
    await input.close();
  }
}

function toTooLarge(maxBytes: number): FetchError {
  return new FetchError("too_large", `The page is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`);
}

function decodeName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // not encoded as addresses are; it is only a label
  }
}
