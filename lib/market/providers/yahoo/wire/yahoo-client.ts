import YahooFinance from "yahoo-finance2";
import { ExtendedCookieJar } from "yahoo-finance2/lib/cookieJar";
import type { MarketCall } from "../../../provider";
import { SourceFault } from "../../remote/source-fault";
import { unlessAborted } from "../../remote/unless-aborted";
import { CrumbFault } from "./yahoo-faults";
import { createYahooTransport, type Fetch, type TransportOptions } from "./yahoo-transport";

export type ChartInterval = "1d" | "1m" | "5m" | "15m" | "1h";

/** What Yahoo is asked. Bodies come back as they are, to be read by whoever asked; faults are `SourceFault`s. */
export interface YahooClient {
  /** Rows of a symbol from `fromMs` up to, but without, `toMs`. Needs no crumb. */
  chart(
    call: MarketCall & { symbol: string; fromMs: number; toMs: number; interval: ChartInterval },
  ): Promise<unknown>;
  /** Hits and headlines. Needs no crumb. */
  search(call: MarketCall & { query: string; newsCount: number }): Promise<unknown>;
  /** Reported lines by Yahoo's names ("annualTotalRevenue") since a day. Needs no crumb. */
  statements(call: MarketCall & { symbol: string; types: string[]; fromMs: number }): Promise<unknown>;
  /** Modules of the summary page. Needs a crumb. */
  summary(call: MarketCall & { symbol: string; modules: string[] }): Promise<unknown>;
  /** Rows of the quote list, none for a symbol it does not know. Needs a crumb. */
  rows(call: MarketCall & { symbol: string }): Promise<unknown>;
}

const STATEMENTS = "https://query1.finance.yahoo.com/ws/fundamentals-timeseries/v1/finance/timeseries";
const USER_AGENT = "Mozilla/5.0 (compatible; Tickertalk)";
const silent = () => undefined;

/**
 * One yahoo-finance2 instance with its own queue and cookie jar, silent. Its schema check is off: real answers drift
 * from it, and ours reads only what we use.
 */
function createLibrary() {
  return new YahooFinance({
    cookieJar: new ExtendedCookieJar(),
    queue: { concurrency: 6 },
    validation: { logErrors: false, logOptionsErrors: false },
    versionCheck: false,
    suppressNotices: ["yahooSurvey", "ripHistorical"],
    logger: { info: silent, warn: silent, error: silent, debug: silent, dir: silent },
  });
}
type Library = ReturnType<typeof createLibrary>;

/** A refused crumb, cookie or address: with another cookie jar the same question may well be answered. */
function mayHeal(error: unknown): boolean {
  return error instanceof CrumbFault || (error instanceof SourceFault && error.code === "auth");
}

/**
 * Asks Yahoo, each request through the gate. A refused crumb or cookie is thrown away with its jar, and the question
 * asked once more; calls that run at the same time share the new jar.
 */
export function createYahooClient(options: TransportOptions): YahooClient {
  const transport = createYahooTransport(options);
  let library = createLibrary();

  /** The library's answer, or the signal's reason as soon as it fires: a call may still wait in the library's queue. */
  const ask = (call: MarketCall, work: (library: Library, settings: Settings) => Promise<unknown>) =>
    unlessAborted({
      signal: call.signal,
      work: work(library, { validateResult: false, fetch: transport(call) }),
    });

  async function askWithCrumb(
    call: MarketCall,
    work: (library: Library, settings: Settings) => Promise<unknown>,
  ): Promise<unknown> {
    const used = library;
    try {
      return await ask(call, work);
    } catch (error) {
      call.signal.throwIfAborted();
      if (!mayHeal(error)) throw error;
      if (library === used) library = createLibrary();
      return ask(call, work);
    }
  }

  return {
    chart: (call) =>
      ask(call, (yahoo, settings) =>
        yahoo.chart(
          encodeURIComponent(call.symbol),
          {
            period1: new Date(call.fromMs),
            period2: new Date(call.toMs),
            interval: call.interval,
            includePrePost: false,
            events: "div|split",
            // columns as Yahoo sends them: the array form writes to the console when they do not match
            return: "object",
          } as never,
          settings,
        ),
      ),
    search: (call) =>
      ask(call, (yahoo, settings) =>
        yahoo.search(
          call.query,
          { quotesCount: 8, newsCount: call.newsCount, enableNavLinks: false, enableCb: false },
          settings,
        ),
      ),
    statements: (call) => askStatements({ ...call, ask: transport(call) }),
    summary: (call) =>
      askWithCrumb(call, (yahoo, settings) =>
        yahoo.quoteSummary(
          encodeURIComponent(call.symbol),
          { modules: call.modules as never, formatted: false },
          settings,
        ),
      ),
    rows: (call) =>
      askWithCrumb(call, (yahoo, settings) => yahoo.quote([call.symbol], { return: "array" }, settings)),
  };
}

interface Settings {
  validateResult: false;
  fetch: Fetch;
}

/** Asked past the library, which drops the currency of every line and takes a reported zero for none. */
async function askStatements(
  call: MarketCall & { symbol: string; types: string[]; fromMs: number; ask: Fetch },
): Promise<unknown> {
  const query = new URLSearchParams({
    lang: "en-US",
    region: "US",
    merge: "false",
    padTimeSeries: "true",
    period1: String(Math.floor(call.fromMs / 1_000)),
    period2: String(Math.floor(call.now.getTime() / 1_000) + 86_400),
    type: call.types.join(","),
  });
  const answer = await call.ask(`${STATEMENTS}/${encodeURIComponent(call.symbol)}?${query}`, {
    headers: { "user-agent": USER_AGENT },
  });
  return JSON.parse(await answer.text());
}
