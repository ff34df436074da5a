import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketCall } from "../../provider";
import { addDays } from "../../trading-day";
import { openGate } from "../../usage/request-gate";
import { createKeptFacts } from "../remote/daily/kept-facts";
import type { Split } from "../remote/daily/split-adjust";
import { createRemoteClient, type KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { findTwelveDataName } from "./to-twelvedata";
import * as answers from "./twelvedata-answers";

/** Most rows of one answer, and most answers for one span: 80 years of sessions. */
const ROWS_AN_ANSWER = 5_000;
const MOST_ANSWERS = 4;
const EARLIEST = "1970-01-01";
const WITHOUT_EVENTS = new Set<MarketFailureCode>(["plan_required", "not_found", "no_data", "bad_data"]);

type Asked = MarketCall & { symbol: string };
/** Dividends and splits of a symbol; empty lists where the plan does not include them. */
interface Events {
  dividends: { tradedOn: string; amount: number }[];
  splits: Split[];
}

/** What is asked of Twelve Data, by our symbols. Throws `SourceFault`, or the reason of an aborted signal. */
export type TwelveDataClient = ReturnType<typeof createTwelveDataClient>;

/** A client whose every request carries the key in a header and goes through the gate. */
export function createTwelveDataClient(options: KeyedSourceOptions & { timeoutMs: number }) {
  const client = createRemoteClient({
    baseUrl: options.baseUrl ?? "https://api.twelvedata.com",
    headers: { authorization: `apikey ${options.apiKey}` },
    gate: options.gate ?? openGate,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    readFault: answers.readTwelveDataFault,
  });
  const events = createKeptFacts<Events>(500);
  let planHasEvents = true;

  async function askEvents({ symbol, now, signal }: Asked): Promise<Events> {
    const query = { ...getName(symbol), start_date: EARLIEST, end_date: toTomorrow(now) };
    const call = { query, now, signal };
    const told = await client.getJson({ path: "splits", schema: answers.splitsSchema, ...call });
    const paid = await client.getJson({ path: "dividends", schema: answers.dividendsSchema, ...call });
    return {
      splits: told.splits.map((split) => ({ tradedOn: split.date, factor: toFactor(split) })),
      dividends: paid.dividends.map(({ ex_date, amount }) => ({ tradedOn: ex_date, amount: amount ?? 0 })),
    };
  }

  return {
    /** Daily rows of a span as one answer, newest first: long spans are asked for in parts, back from their end. */
    async getDaily({ symbol, from, to, now, signal }: Asked & { from: string; to: string }) {
      const parts: answers.TwelveDataSeries[] = [];
      let end = addDays(to, 1); // the end may or may not be included; what is too late is cut off after
      while (parts.length < MOST_ANSWERS) {
        const dates = { start_date: from, end_date: end, outputsize: ROWS_AN_ANSWER };
        const query = { ...getName(symbol), interval: "1day", adjust: "splits", ...dates };
        const part = await client.getJson({
          path: "time_series",
          query,
          schema: answers.seriesSchema,
          now,
          signal,
        });
        parts.push(part);
        const oldest = (part.values.map(({ datetime }) => datetime).sort()[0] ?? end).slice(0, 10);
        if (part.values.length < ROWS_AN_ANSWER || oldest >= end || oldest <= from) break;
        end = oldest;
      }
      const [first] = parts;
      if (!first) throw new SourceFault({ code: "no_data", detail: "no rows" });
      return { meta: first.meta, values: parts.flatMap(({ values }) => values) };
    },

    /** Bars inside days, their local times told in UTC. */
    getIntraday({
      symbol,
      from,
      to,
      interval,
      now,
      signal,
    }: Asked & { from: string; to: string; interval: string }) {
      const dates = { start_date: addDays(from, -1), end_date: addDays(to, 2), outputsize: ROWS_AN_ANSWER };
      const query = { ...getName(symbol), interval, timezone: "UTC", ...dates };
      return client.getJson({ path: "time_series", query, schema: answers.seriesSchema, now, signal });
    },

    getQuote({ symbol, now, signal }: Asked) {
      return client.getJson({
        path: "quote",
        query: { ...getName(symbol) },
        schema: answers.quoteSchema,
        now,
        signal,
      });
    },

    /**
     * Kept for a day. A plan without events is asked once and has none from then on; an answer of another form costs
     * the events and not the prices. A limit, a timeout or a lost connection fails, so that it is asked again.
     */
    async getEvents(asked: Asked): Promise<Events> {
      const none: Events = { dividends: [], splits: [] };
      if (!planHasEvents) return none;
      try {
        return await events.get({ key: asked.symbol, now: asked.now, ask: () => askEvents(asked) });
      } catch (error) {
        if (!(error instanceof SourceFault && WITHOUT_EVENTS.has(error.code))) throw error;
        if (error.code === "plan_required") planHasEvents = false;
        return none;
      }
    },

    listHits({ query, now, signal }: MarketCall & { query: string }) {
      const asked = { symbol: query, outputsize: 30 };
      return client.getJson({ path: "symbol_search", query: asked, schema: answers.hitsSchema, now, signal });
    },

    getEarnings({ symbol, now, signal }: Asked) {
      const query = { ...getName(symbol), start_date: EARLIEST, end_date: addDays(toTomorrow(now), 200) };
      return client.getJson({ path: "earnings", query, schema: answers.earningsSchema, now, signal });
    },
  };
}

function toTomorrow(now: Date): string {
  return addDays(now.toISOString().slice(0, 10), 1);
}

function getName(symbol: string) {
  const name = findTwelveDataName(symbol);
  if (name === null)
    throw new SourceFault({ code: "not_found", detail: "not a symbol that can be asked for" });
  return name;
}

/** New shares per old one: the two factors where they agree with the ratio (old per new), else what the ratio says. */
function toFactor(split: {
  ratio: number | null;
  from_factor: number | null;
  to_factor: number | null;
}): number {
  const { ratio, from_factor, to_factor } = split;
  const told = ratio && ratio > 0 ? 1 / ratio : null;
  const exact = from_factor && to_factor && from_factor > 0 && to_factor > 0 ? from_factor / to_factor : null;
  if (exact === null) return told ?? 1;
  return told === null || Math.abs(exact / told - 1) < 0.02 ? exact : told;
}
