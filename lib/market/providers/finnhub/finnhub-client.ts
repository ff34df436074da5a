import type { MarketCall } from "../../provider";
import { addDays } from "../../trading-day";
import { openGate } from "../../usage/request-gate";
import { createKeptFacts } from "../remote/daily/kept-facts";
import { createRemoteClient, type KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import * as answers from "./finnhub-answers";
import { findFinnhubTicker } from "./to-finnhub";

type Asked = MarketCall & { symbol: string };

/** What is asked of Finnhub, by our symbols. Throws `SourceFault`, or the reason of an aborted signal. */
export type FinnhubClient = ReturnType<typeof createFinnhubClient>;

/** A client whose every request carries the key in a header and goes through the gate. Profiles are kept for a day. */
export function createFinnhubClient(options: KeyedSourceOptions & { timeoutMs: number }) {
  const client = createRemoteClient({
    baseUrl: options.baseUrl ?? "https://finnhub.io/api/v1",
    headers: { "x-finnhub-token": options.apiKey },
    gate: options.gate ?? openGate,
    ...(options.fetch ? { fetch: options.fetch } : {}),
    timeoutMs: options.timeoutMs,
    readFault: answers.readFinnhubFault,
  });
  const profiles = createKeptFacts<answers.FinnhubProfile>(1_000);

  const about = ({ symbol, now, signal }: Asked) => ({ query: { symbol: getTicker(symbol) }, now, signal });

  return {
    getQuote: (asked: Asked) =>
      client.getJson({ path: "quote", schema: answers.quoteSchema, ...about(asked) }),

    getProfile: (asked: Asked) =>
      profiles.get({
        key: asked.symbol,
        now: asked.now,
        ask: () => client.getJson({ path: "stock/profile2", schema: answers.profileSchema, ...about(asked) }),
      }),

    getMetrics: (asked: Asked) => {
      const { query, ...call } = about(asked);
      const path = "stock/metric";
      return client.getJson({
        path,
        schema: answers.metricSchema,
        query: { ...query, metric: "all" },
        ...call,
      });
    },

    listReports: async (asked: Asked & { freq: "annual" | "quarterly" }) => {
      const { query, ...call } = about(asked);
      const path = "stock/financials-reported";
      const schema = answers.reportedSchema;
      return (await client.getJson({ path, schema, query: { ...query, freq: asked.freq }, ...call })).data;
    },

    listSurprises: (asked: Asked) =>
      client.getJson({ path: "stock/earnings", schema: answers.surprisesSchema, ...about(asked) }),

    listAnnouncements: async (asked: Asked & { from: string; to: string }) => {
      const { query, ...call } = about(asked);
      const { from, to } = asked;
      const schema = answers.calendarSchema;
      const path = "calendar/earnings";
      return (await client.getJson({ path, schema, query: { ...query, from, to }, ...call }))
        .earningsCalendar;
    },

    listNews: (asked: Asked & { days: number }) => {
      const { query, ...call } = about(asked);
      const to = asked.now.toISOString().slice(0, 10);
      const span = { from: addDays(to, -asked.days), to };
      return client.getJson({
        path: "company-news",
        schema: answers.newsSchema,
        query: { ...query, ...span },
        ...call,
      });
    },

    getCandles: (asked: Asked & { fromSeconds: number; toSeconds: number }) => {
      const { query, ...call } = about(asked);
      const span = { resolution: "D", from: asked.fromSeconds, to: asked.toSeconds };
      return client.getJson({
        path: "stock/candle",
        schema: answers.candleSchema,
        query: { ...query, ...span },
        ...call,
      });
    },

    listHits: async ({ query: q, now, signal }: MarketCall & { query: string }) =>
      (await client.getJson({ path: "search", schema: answers.searchSchema, query: { q }, now, signal }))
        .result,
  };
}

function getTicker(symbol: string): string {
  const ticker = findFinnhubTicker(symbol);
  if (ticker !== null) return ticker;
  throw new SourceFault({ code: "not_found", detail: "not a symbol that can be asked for" });
}
