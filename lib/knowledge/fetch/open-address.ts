import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, fetch, type Response } from "undici";
import { FetchError } from "./fetch-error";
import { isPublicAddress } from "./public-addresses";

/** How addresses are reached. Only a test hands in anything but the timeout. */
export interface Reach {
  timeoutMs: number;
  /** `host:port` pairs that are allowed although they are not public, e.g. a test's own server. Never from settings. */
  allow?: string[];
  /** Resolves names in place of the system. */
  lookup?: LookupFunction;
  /** How the request calls itself, where a site asks for more than our name. */
  userAgent?: string;
}

const MAX_REDIRECTS = 5;
const CONNECT_TIMEOUT_MS = 5_000;

/** What our requests call themselves, in the header and towards `robots.txt`. */
export const USER_AGENT = "Tickertalk/1.0 (documents; added by the site's owner or a visitor)";

/** An answer that is a success, still to be read. Close it when done. */
export interface Opened {
  url: URL;
  response: Response;
  close(): Promise<void>;
}

/**
 * Opens a web address on the public internet. The check stands where the connection is made: whatever a name resolves to
 * at that moment is what is checked and what is connected to, so that a second answer of the name server changes nothing.
 * Redirects are followed by hand, each checked like the first; `visit` is asked before each request.
 */
export async function openAddress(input: {
  address: string;
  reach: Reach;
  visit?(url: URL): Promise<void>;
}): Promise<Opened> {
  const { address, reach, visit } = input;
  const signal = AbortSignal.timeout(reach.timeoutMs);
  const agent = createAgent(reach);
  const close = () => agent.destroy();
  try {
    let url = parseAddress(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      checkLiteral({ url, allow: reach.allow ?? [] });
      await visit?.(url);
      const headers = {
        "user-agent": reach.userAgent ?? USER_AGENT,
        accept: "text/html,application/pdf,text/*;q=0.9,*/*;q=0.5",
      };
      const response = await fetch(url, { dispatcher: agent, redirect: "manual", signal, headers });
      if (![301, 302, 303, 307, 308].includes(response.status)) return { url, response, close };
      await response.body?.cancel();
      const location = response.headers.get("location");
      if (location === null)
        throw new FetchError("refused_by_site", "The site sent a redirect that leads nowhere.");
      url = parseAddress(location, url);
    }
    throw new FetchError("too_many_redirects", `The address redirects more than ${MAX_REDIRECTS} times.`);
  } catch (cause) {
    await close();
    throw toFetchError(cause);
  }
}

/** An http or https address without credentials; the forms that browsers know for numbers are settled by URL. */
function parseAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol) || url.hostname === "") {
    throw new FetchError("bad_address", "Only addresses that begin with http:// or https:// can be read.");
  }
  if (url.username !== "" || url.password !== "")
    throw new FetchError("bad_address", "Addresses with a user name in them are not read.");
  url.hash = "";
  return url;
}

/** A number for a host is connected to without asking for a name, so it is checked here. */
function checkLiteral({ url, allow }: { url: URL; allow: string[] }): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isAllowed({ address: host, port: portOf(url), allow })) throw toPrivate();
}

function portOf(url: URL): string {
  return url.port || (url.protocol === "https:" ? "443" : "80");
}

function isAllowed({ address, port, allow }: { address: string; port: string; allow: string[] }): boolean {
  return isPublicAddress(address) || allow.includes(`${address}:${port}`);
}

function createAgent({ allow = [], lookup = systemLookup as LookupFunction, timeoutMs }: Reach): Agent {
  const allowedHosts = allow.map((pair) => pair.slice(0, pair.lastIndexOf(":")));
  const checked: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      const found = Array.isArray(addresses) ? addresses : [];
      // one address that is not public is enough: a name that mixes them is not to be trusted
      const isOpen = found.every(({ address }) => isPublicAddress(address) || allowedHosts.includes(address));
      const [first] = found;
      if (!isOpen || first === undefined) return callback(toPrivate(), "", 0);
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
  const timeout = Math.min(CONNECT_TIMEOUT_MS, timeoutMs);
  return new Agent({
    connect: { lookup: checked, timeout },
    ...{ headersTimeout: timeoutMs, bodyTimeout: timeoutMs, pipelining: 0, maxRedirections: 0 },
  });
}

function toPrivate(): FetchError {
  return new FetchError(
    "private_address",
    "The address does not lead to the public internet; it was not opened.",
  );
}

/** The reason as one of ours; the insides of a fault stay in its cause. */
export function toFetchError(cause: unknown): FetchError {
  for (let fault: unknown = cause; fault instanceof Error; fault = fault.cause) {
    if (fault instanceof FetchError) return fault;
    if (fault.name === "TimeoutError" || /Timeout/.test((fault as NodeJS.ErrnoException).code ?? ""))
      return new FetchError("timeout", "The site did not answer in time.", { cause });
  }
  return new FetchError("unreachable", "The site could not be reached.", { cause });
}
