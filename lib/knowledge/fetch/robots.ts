import robotsParser from "robots-parser";
import { FetchError } from "./fetch-error";
import { openAddress, type Reach, USER_AGENT } from "./open-address";

const MAX_BYTES = 500_000;

/**
 * Throws FetchError "robots" where the site's `robots.txt` asks robots to stay away from the address (RFC 9309): a site
 * without one allows everything, one whose file cannot be read at the moment allows nothing.
 */
export async function checkRobots({ url, reach }: { url: URL; reach: Reach }): Promise<void> {
  const address = new URL("/robots.txt", url).href;
  const opened = await openAddress({ address, reach });
  try {
    const { response } = opened;
    if (response.status >= 400 && response.status < 500) return;
    if (!response.ok)
      throw new FetchError("robots", "The site's rules for robots cannot be read at the moment.");
    const rules = robotsParser(address, await readStart(response.body));
    if (rules.isAllowed(url.href, reach.userAgent ?? USER_AGENT) === false)
      throw new FetchError("robots", "The site asks programs not to read this address.");
  } finally {
    await opened.close();
  }
}

async function readStart(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= MAX_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_BYTES).toString("utf8");
}
