import YahooFinance from "yahoo-finance2";
import { chartSchema, type YahooChart } from "./chart-schema";
import { YahooFault } from "./yahoo-fault";
import type { Fetch } from "./yahoo-transport";

const silent = () => undefined;

/** The two calls we stand on, both without a crumb. They throw `YahooFault`, or the reason of an aborted signal. */
export interface YahooClient {
  /** Daily rows of a symbol; `fromMs` included, `toMs` not. */
  chart(request: { symbol: string; fromMs: number; toMs: number; signal: AbortSignal }): Promise<YahooChart>;
  search(request: { query: string; signal: AbortSignal }): Promise<unknown>;
}

/**
 * One yahoo-finance2 instance (its queue is per instance), silent. Its own schema check is off: real answers drift from
 * it, and ours reads only what we use. The columns come as Yahoo sends them ("object"), for the array form writes to
 * the console when they do not match.
 */
export function createYahooClient(options: { fetch: Fetch }): YahooClient {
  const yahoo = new YahooFinance({
    fetch: options.fetch,
    queue: { concurrency: 6 },
    validation: { logErrors: false, logOptionsErrors: false },
    versionCheck: false,
    suppressNotices: ["yahooSurvey", "ripHistorical"],
    logger: { info: silent, warn: silent, error: silent, debug: silent, dir: silent },
  });
  return {
    async chart({ symbol, fromMs, toMs, signal }) {
      const options = {
        period1: new Date(fromMs),
        period2: new Date(toMs),
        interval: "1d",
        includePrePost: false,
        events: "div|split",
        return: "object",
      } as const;
      const raw: unknown = await unlessAborted({
        signal,
        work: yahoo.chart(encodeURIComponent(symbol), options as never, {
          validateResult: false,
          fetchOptions: { signal },
        }),
      });
      const parsed = chartSchema.safeParse(raw);
      if (!parsed.success) {
        const where = parsed.error.issues[0]?.path.join(".").slice(0, 60) ?? "";
        throw new YahooFault({ code: "bad_data", detail: `chart answer of an unknown form at ${where}` });
      }
      return parsed.data;
    },
    async search({ query, signal }) {
      const work: Promise<unknown> = yahoo.search(
        query,
        { quotesCount: 8, newsCount: 0, enableNavLinks: false, enableCb: false },
        { validateResult: false, fetchOptions: { signal } },
      );
      return unlessAborted({ signal, work });
    },
  };
}

/** The work's answer, or the signal's reason as soon as it fires: a call may still wait in the library's queue. */
function unlessAborted<T>(input: { signal: AbortSignal; work: Promise<T> }): Promise<T> {
  const { signal, work } = input;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
