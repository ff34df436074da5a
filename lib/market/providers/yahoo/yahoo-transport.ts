import { toNetworkFault, toStatusFault, YahooFault } from "./yahoo-fault";

export type Fetch = typeof globalThis.fetch;

interface TransportOptions {
  baseUrl: string | null;
  fetch: Fetch | null;
}

/**
 * The `fetch` handed to yahoo-finance2. It hands on nothing but readable 200s: everything else is thrown as a
 * `YahooFault` here, because the library would write the address of a failed call to the console and lose its headers.
 * With `baseUrl` the same path is asked of another host. Our own abort passes through untouched.
 */
export function createYahooTransport(options: TransportOptions): Fetch {
  return async (input, init) => {
    const signal = init?.signal ?? null;
    signal?.throwIfAborted();
    const address = toAddress({ input, baseUrl: options.baseUrl });
    const { response, text } = await exchange({
      fetch: options.fetch ?? globalThis.fetch,
      address,
      init: { headers: init?.headers, signal, cache: "no-store", redirect: "follow" },
    });
    if (!response.ok) {
      throw toStatusFault({
        status: response.status,
        retryAfter: response.headers.get("retry-after"),
        nowMs: Date.parse(response.headers.get("date") ?? "") || null,
      });
    }
    refuseErrorBody(text);
    return new Response(text, { status: 200, headers: { "content-type": "application/json" } });
  };
}

function toAddress(input: { input: string | URL | Request; baseUrl: string | null }): URL {
  const asked = new URL(input.input instanceof Request ? input.input.url : input.input);
  if (input.baseUrl === null) return asked;
  return new URL(asked.pathname.replace(/^\//, "") + asked.search, input.baseUrl.replace(/\/*$/, "/"));
}

async function exchange(input: { fetch: Fetch; address: URL; init: RequestInit }) {
  let response: Response;
  try {
    response = await input.fetch(input.address, input.init);
  } catch (error) {
    input.init.signal?.throwIfAborted();
    throw toNetworkFault(error);
  }
  try {
    return { response, text: await response.text() };
  } catch (error) {
    input.init.signal?.throwIfAborted();
    throw new YahooFault({ code: "bad_data", detail: "the answer broke off", cause: error });
  }
}

const STATUS_OF_CODE: Record<string, number> = {
  "Not Found": 404,
  "Bad Request": 400,
  Unauthorized: 401,
  "Too Many Requests": 429,
};

/** Yahoo's errors may come with status 200: `{"chart":{"result":null,"error":{"code":"Not Found",...}}}`. */
function refuseErrorBody(text: string): void {
  if (text.length === 0) throw new YahooFault({ code: "bad_data", detail: "empty answer" });
  if (!/^\s*\{/.test(text)) throw new YahooFault({ code: "bad_data", detail: "not JSON" });
  if (text.length > 1_000) return; // error bodies are short; a full one is parsed once, by the library
  const code = /"error"\s*:\s*\{\s*"code"\s*:\s*"([^"]{1,40})"/.exec(text)?.[1];
  if (code === undefined) return;
  throw toStatusFault({ status: STATUS_OF_CODE[code] ?? 500, retryAfter: null, nowMs: null });
}
