import type { z } from "zod";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketCall } from "../../provider";
import { addDays } from "../../trading-day";
import { openGate } from "../../usage/request-gate";
import { createKeptFacts } from "../remote/daily/kept-facts";
import type { Split } from "../remote/daily/split-adjust";
import { createRemoteClient, type KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import * as answers from "./massive-answers";
import { findMassiveTicker } from "./to-massive";

const HOST = "https://api.massive.com";
/** The name the source had before; links of answers may still lead there, and are asked of our own base address. */
const FORMER_HOST = "https://api.polygon.io";
const MOST_PAGES = 10;

type Asked = MarketCall & { symbol: string };
interface Events {
  dividends: { tradedOn: string; amount: number; currency: string | null }[];
  splits: Split[];
}

/** What is asked of Massive, by our symbols. Throws `SourceFault`, or the reason of an aborted signal. */
export type MassiveClient = ReturnType<typeof createMassiveClient>;

/** A client whose every request carries the key in a header and goes through the gate. Names and events are kept for a day. */
export function createMassiveClient(options: KeyedSourceOptions & { timeoutMs: number }) {
  const baseUrl = options.baseUrl ?? HOST;
  const client = createRemoteClient({
    baseUrl,
    headers: { authorization: `Bearer ${options.apiKey}` },
    gate: options.gate ?? openGate,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    readFault: answers.readMassiveFault,
  });
  const details = createKeptFacts<answers.MassiveTicker>(1_000);
  const events = createKeptFacts<Events>(500);
  let planHasToday = true;

  /** All pages of an answer, in order, each a request of its own. Links to another host are refused. */
  async function listPages<T extends { next_url?: string | null }>(
    request: MarketCall & { path: string; query: Record<string, string | number>; schema: z.ZodType<T> },
  ): Promise<T[]> {
    const pages: T[] = [];
    let next: { path: string; query: Record<string, string | number> } | null = request;
    while (next && pages.length < MOST_PAGES) {
      const { path, query } = next;
      const { schema, now, signal } = request;
      const page: T = await client.getJson({ path, query, schema, now, signal });
      pages.push(page);
      next = page.next_url ? toNext({ link: page.next_url, baseUrl }) : null;
    }
    if (next) throw new SourceFault({ code: "bad_data", detail: `more than ${MOST_PAGES} pages` });
    return pages;
  }

  function getDetails({ symbol, now, signal }: Asked): Promise<answers.MassiveTicker> {
    const path = `v3/reference/tickers/${encodeURIComponent(getTicker(symbol))}`;
    const ask = async () =>
      (await client.getJson({ path, schema: answers.detailsSchema, now, signal })).results;
    return details.get({ key: symbol, now, ask });
  }

  async function askBars({ symbol, from, to, now, signal }: Asked & { from: string; to: string }) {
    const ticker = getTicker(symbol);
    const path = `v2/aggs/ticker/${encodeURIComponent(ticker)}/range/1/day/${from}/${to}`;
    const query = { adjusted: "true", sort: "asc", limit: 50_000 };
    const pages = await listPages({ path, query, schema: answers.barsSchema, now, signal });
    if (pages.some((page) => (page.ticker ?? ticker) !== ticker)) {
      throw new SourceFault({ code: "bad_data", detail: "an answer about another symbol" });
    }
    const delayed = pages.some(({ status }) => status.toUpperCase() === "DELAYED");
    return { rows: pages.flatMap(({ results }) => results ?? []), delayed };
  }

  async function askEvents({ symbol, now, signal }: Asked): Promise<Events> {
    const call = { now, signal };
    const query = { ticker: getTicker(symbol), limit: 1_000, order: "asc" };
    const paths = { splits: "v3/reference/splits", dividends: "v3/reference/dividends" };
    const splitQuery = { ...query, sort: "execution_date" };
    const paidQuery = { ...query, sort: "ex_dividend_date" };
    const [splits, paid] = await Promise.all([
      listPages({ path: paths.splits, query: splitQuery, schema: answers.splitsSchema, ...call }),
      listPages({ path: paths.dividends, query: paidQuery, schema: answers.dividendsSchema, ...call }),
    ]);
    return {
      splits: splits
        .flatMap(({ results }) => results)
        .map((row) => ({
          tradedOn: row.execution_date,
          factor: row.split_to && row.split_from ? row.split_to / row.split_from : 1,
        })),
      dividends: paid
        .flatMap(({ results }) => results)
        .map((row) => ({
          tradedOn: row.ex_dividend_date,
          amount: row.cash_amount ?? 0,
          currency: row.currency ?? null,
        })),
    };
  }

  return {
    /**
     * Split-adjusted daily bars, with whether the source calls them delayed. A plan that refuses a span for its last
     * day, which is not over yet, is asked up to the day before, at once from then on.
     */
    async listBars(asked: Asked & { from: string; to: string }) {
      const yesterday = addDays(asked.now.toISOString().slice(0, 10), -1);
      const shorter = { ...asked, to: yesterday };
      const canShorten = asked.to > yesterday && asked.from <= yesterday;
      if (canShorten && !planHasToday) return askBars(shorter);
      try {
        return await askBars(asked);
      } catch (error) {
        if (!canShorten || !(error instanceof SourceFault && error.code === "plan_required")) throw error;
        const answer = await askBars(shorter);
        planHasToday = false;
        return answer;
      }
    },

    /** What a ticker is, kept for a day. Throws `not_found` for one that Massive does not list today. */
    getDetails,

    /** The same; null where the plan or the answer's form leaves it out, and for a ticker with bars but no listing. */
    findDetails: (asked: Asked & { hasBars: boolean }) =>
      orNull({ asking: getDetails(asked), without: asked.hasBars ? UNKNOWN : UNTOLD }),

    /** Dividends and splits, kept for a day; none where the plan has none or they are told in another form. */
    async getEvents(asked: Asked): Promise<Events> {
      const asking = events.get({ key: asked.symbol, now: asked.now, ask: () => askEvents(asked) });
      return (await orNull({ asking, without: UNKNOWN })) ?? { dividends: [], splits: [] };
    },

    listHits({ query: search, now, signal }: MarketCall & { query: string }) {
      const query = { search, market: "stocks", active: "true", limit: 20 };
      return client.getJson({ path: "v3/reference/tickers", query, schema: answers.hitsSchema, now, signal });
    },

    listNews({ symbol, now, signal }: Asked) {
      const query = { ticker: getTicker(symbol), limit: 40, order: "desc", sort: "published_utc" };
      return client.getJson({ path: "v2/reference/news", query, schema: answers.newsSchema, now, signal });
    },
  };
}

const UNTOLD: readonly MarketFailureCode[] = ["plan_required", "bad_data"];
const UNKNOWN: readonly MarketFailureCode[] = [...UNTOLD, "not_found"];

/** What stands beside the prices, or null where it failed with one of these codes; others (a limit) are thrown. */
async function orNull<T>(input: {
  asking: Promise<T>;
  without: readonly MarketFailureCode[];
}): Promise<T | null> {
  try {
    return await input.asking;
  } catch (error) {
    if (error instanceof SourceFault && input.without.includes(error.code)) return null;
    throw error;
  }
}

function getTicker(symbol: string): string {
  const ticker = findMassiveTicker(symbol);
  if (ticker === null)
    throw new SourceFault({ code: "not_found", detail: "not a symbol that can be asked for" });
  return ticker;
}

/** Path and query of a link to the next page, to be asked of our own base address: the key goes nowhere else. */
function toNext(input: { link: string; baseUrl: string }): { path: string; query: Record<string, string> } {
  const { link, baseUrl } = input;
  const address = URL.canParse(link, baseUrl) ? new URL(link, baseUrl) : null;
  const base = new URL(baseUrl);
  if (!address || ![base.origin, HOST, FORMER_HOST].includes(address.origin)) {
    throw new SourceFault({ code: "bad_data", detail: "the next page is on another host" });
  }
  const prefix = base.pathname.replace(/\/*$/, "/");
  const path = address.pathname.startsWith(prefix) ? address.pathname.slice(prefix.length) : address.pathname;
  return { path, query: Object.fromEntries(address.searchParams) };
}
