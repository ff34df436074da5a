import type { Instrument } from "@/lib/contract/market";
import { type Carried, emptyCarried, type Understanding } from "@/lib/contract/understanding";
import type { Glossary, GlossaryEntry } from "@/lib/knowledge/glossary";
import type { Market, Resolution, Spotted } from "@/lib/market";
import { carryOver, understand } from "@/lib/understand";

/** An instrument for tests, in dollars on a New York exchange. */
export function makeInstrument(symbol: string, name: string): Instrument {
  const timeZone = "America/New_York";
  const simulated = symbol.startsWith("SIM:");
  return { symbol, name, exchange: "Nasdaq", currency: "USD", timeZone, kind: "equity", simulated };
}

const table: [string, string, ...string[]][] = [
  ["AAPL", "Apple Inc.", "apple"],
  ["MSFT", "Microsoft Corporation", "microsoft"],
  ["NVDA", "NVIDIA Corporation", "nvidia"],
  ["AMD", "Advanced Micro Devices", "advanced micro devices"],
  ["TSLA", "Tesla, Inc.", "tesla"],
  ["AMZN", "Amazon.com", "amazon"],
  ["HPQ", "HP Inc.", "hp inc"],
  ["HPE", "Hewlett Packard Enterprise", "hewlett packard enterprise"],
  ["MMM", "3M Company", "3m"],
  ["F", "Ford Motor Company", "ford"],
  ["ALL", "The Allstate Corporation", "allstate"],
  ["TGT", "Target Corporation", "target"],
  ["KO", "The Coca-Cola Company", "coca-cola", "coca cola"],
  ["^RUT", "Russell 2000", "russell 2000"],
  ["^GSPC", "S&P 500", "s&p 500"],
  ["BRK-B", "Berkshire Hathaway", "berkshire hathaway", "berkshire"],
  ["SIM:ORBT", "Orbital Toys", "orbital toys"],
];
const instruments = new Map(table.map(([symbol, name]) => [symbol, makeInstrument(symbol, name)]));
const names = new Map(
  table.flatMap(([symbol, , ...each]) => each.map((name): [string, string] => [name, symbol])),
);
/** Known to sources only: no table spots them. */
const searchable = new Map([
  ["rheinmetall", makeInstrument("RHM.DE", "Rheinmetall AG")],
  ["totdy", makeInstrument("TOTDY", "TOTO LTD S/ADR")],
  ["apple hospitality", makeInstrument("APLE", "Apple Hospitality REIT, Inc.")],
]);
const smallTickers = new Set(["aapl", "msft", "nvda", "amd", "tsla", "amzn"]);

/** The instrument of the tests' table with this symbol. */
export function getInstrument(symbol: string): Instrument {
  const found = instruments.get(symbol);
  if (!found) throw new Error(`no ${symbol} in the tests' table`);
  return found;
}

function lookUp(mention: string): Resolution {
  const key = mention.toLowerCase().replace(/^\$/, "");
  if (key === "hp")
    return { kind: "many", candidates: [getInstrument("HPQ"), getInstrument("HPE")], mention };
  const symbol =
    names.get(key) ?? (mention === mention.toUpperCase() || smallTickers.has(key) ? key.toUpperCase() : "");
  const instrument = instruments.get(symbol);
  return instrument ? { kind: "one", instrument, mention } : { kind: "none", mention };
}

const SPOT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...names.keys()].sort((one, two) => two.length - one.length).join("|")}|hp|\\$?[a-z]{1,5}(?::[a-z]+)?(?:[.-]b)?)(?![\\p{L}\\p{N}])`,
  "giu",
);

function spot(text: string): Spotted[] {
  return [...text.matchAll(SPOT)].flatMap((match): Spotted[] => {
    const mention = match[0];
    const resolution = lookUp(mention);
    if (resolution.kind === "none") return [];
    return [{ start: match.index, end: match.index + mention.length, mention, resolution }];
  });
}

/** Mentions that were looked for in the sources, in order. */
export interface FakeMarket extends Market {
  searched: string[];
}

/** A market that knows names and no prices; searching it is recorded. */
export function createFakeMarket(): FakeMarket {
  const searched: string[] = [];
  const noPrices = () => Promise.reject(new Error("understanding never asks for prices"));
  return {
    searched,
    quote: noPrices,
    history: noPrices,
    intraday: noPrices,
    fundamentals: noPrices,
    earnings: noPrices,
    news: noPrices,
    filings: noPrices,
    health: noPrices,
    usage: noPrices,
    probe: noPrices,
    statusOf: () => null,
    listStatuses: () => [],
    listSourcesFor: () => Promise.resolve([]),
    listLocal: () => Promise.resolve([getInstrument("SIM:ORBT")]),
    findBySymbol: (symbol) => Promise.resolve(instruments.get(symbol) ?? null),
    spot: ({ text }) => Promise.resolve(spot(text)),
    resolve: ({ mention, searchSources }) => {
      if (searchSources) searched.push(mention);
      const local = lookUp(mention);
      const remote = searchSources ? searchable.get(mention.toLowerCase()) : undefined;
      return Promise.resolve(
        local.kind === "none" && remote ? { kind: "one", instrument: remote, mention } : local,
      );
    },
  };
}

const terms: [string, string, ...string[]][] = [
  ["pe-ratio", "P/E ratio", "p/e", "pe", "pe ratio", "price to earnings ratio", "price/earnings"],
  ["drawdown", "Drawdown", "max drawdown", "maximum drawdown"],
  ["cagr", "CAGR", "compound annual growth rate"],
  ["beta", "Beta"],
  ["etf", "ETF", "exchange-traded fund"],
  ["dividend", "Dividend", "dividends"],
  ["volume", "Volume", "trading volume"],
];

/** A glossary of a few terms with empty texts. */
export function createFakeGlossary(): Glossary {
  const entries = terms.map(([slug, term, ...aliases]): GlossaryEntry => {
    return { slug, term, aliases, text: [], formula: null, sources: [], related: [] };
  });
  const toKey = (phrase: string) => phrase.toLowerCase().replace(/-/g, " ").replace(/s$/, "");
  const keys = new Map(
    entries.flatMap((entry) =>
      [entry.term, ...entry.aliases].map((name): [string, GlossaryEntry] => [toKey(name), entry]),
    ),
  );
  return {
    find: (slug) => entries.find((entry) => entry.slug === slug) ?? null,
    match: (phrase) => keys.get(toKey(phrase)) ?? null,
    list: () => entries,
  };
}

/** A Friday, 10 in the morning in New York. */
export const NOW = new Date("2026-11-20T15:00:00Z");

/** What a single message is understood as. */
export function read(text: string, given: { carried?: Partial<Carried>; market?: FakeMarket } = {}) {
  const market = given.market ?? createFakeMarket();
  const context = { now: NOW, signal: new AbortController().signal, market, glossary: createFakeGlossary() };
  const carried = { ...emptyCarried, ...given.carried };
  return understand({ message: { text, clicked: null }, carried, context });
}

/** What each message of a conversation is understood as, each with what the ones before it carried. */
export async function converse(texts: string[]): Promise<{ understood: Understanding[]; carried: Carried }> {
  let carried = emptyCarried;
  const understood: Understanding[] = [];
  for (const text of texts) {
    const understanding = await read(text, { carried });
    understood.push(understanding);
    carried = carryOver({ carried, understanding, outcomeOk: true });
  }
  return { understood, carried };
}

/** An understanding in one line: "history AAPL 2021-01-01..2021-12-31", "clarify symbol", "decline advice". */
export function toLine({
  intent,
  skill,
  entities,
  needsClarification,
  declineReason,
}: Understanding): string {
  const { symbols, range, on, term } = entities;
  if (skill === "talk") return `talk ${intent}`;
  if (skill === "decline") return `decline ${declineReason}`;
  if (needsClarification) {
    const { about, mention } = needsClarification;
    return mention === null ? `clarify ${about}` : `clarify ${about} ${mention}`;
  }
  const parts = [skill, symbols.map(({ symbol }) => symbol).join("+"), on ?? "", term ?? ""];
  if (range) parts.push(`${range.from}..${range.to}`, range.key ?? "");
  return parts.filter((part) => part !== "").join(" ");
}
