import { acme, isFoundBy, listAdjusted, type SampleListing } from "./sample-listing";
import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in";

export interface MassiveServerOptions {
  apiKey: string;
  listings?: SampleListing[];
  /** Bars of one page; the rest is behind `next_url`. */
  pageSize?: number;
  /** Word of its answers: `OK` unless told. */
  status?: "OK" | "DELAYED";
  /** Where links to the next page lead; the server itself unless told. */
  linksTo?: string;
}

/** Starts a server that speaks like Massive about invented shares: key in a header, bars by midnight in New York. */
export async function startMassiveServer(options: MassiveServerOptions): Promise<StandIn> {
  const listings = options.listings ?? [acme];
  const server = await startStandIn((request) => {
    if (request.headers.authorization !== `Bearer ${options.apiKey}`) {
      return { status: 401, body: { status: "ERROR", error: "Unknown API Key" } };
    }
    return answer({ request, listings, options: { linksTo: server.url, ...options } });
  });
  return server;
}

interface Asked {
  request: StandInRequest;
  listings: SampleListing[];
  options: MassiveServerOptions;
}

function answer(asked: Asked): StandInAnswer {
  const { path, query } = asked.request;
  const bars = /^\/v2\/aggs\/ticker\/([^/]+)\/range\/1\/day\/([^/]+)\/([^/]+)$/.exec(path);
  if (bars) return listBars({ ...asked, ticker: bars[1] ?? "", from: bars[2] ?? "", to: bars[3] ?? "" });
  const listing = asked.listings.find(({ symbol }) => symbol === query.get("ticker"));
  if (path === "/v3/reference/splits") return { body: { status: "OK", results: listSplits(listing) } };
  if (path === "/v3/reference/dividends") return { body: { status: "OK", results: listDividends(listing) } };
  if (path === "/v2/reference/news") return { body: { status: "OK", results: NEWS } };
  if (path === "/v3/reference/tickers") {
    const found = asked.listings.filter((one) => isFoundBy(one, query.get("search") ?? ""));
    return { body: { status: "OK", results: found.map(toTicker) } };
  }
  const ticker = /^\/v3\/reference\/tickers\/([^/]+)$/.exec(path)?.[1];
  const known = asked.listings.find(({ symbol }) => symbol === ticker);
  if (known) return { body: { status: "OK", results: toTicker(known) } };
  return { status: 404, body: { status: "NOT_FOUND", message: "Ticker not found." } };
}

const NEWS = [
  {
    title: "Acme flies",
    article_url: "https://news.example.com/acme",
    published_utc: "2024-03-08T15:00:00Z",
    publisher: { name: "The Example" },
  },
];

function toTicker({ symbol, name, rows }: SampleListing) {
  const ticker = { ticker: symbol, name, market: "stocks", type: "CS", active: true };
  return { ...ticker, primary_exchange: "XNYS", currency_name: "usd", list_date: rows[0]?.on };
}

function listBars(asked: Asked & { ticker: string; from: string; to: string }): StandInAnswer {
  const { ticker, from, to, options, request } = asked;
  const listing = asked.listings.find(({ symbol }) => symbol === ticker);
  const rows = listing ? listAdjusted(listing).filter(({ on }) => on >= from && on <= to) : [];
  const status = options.status ?? "OK";
  if (rows.length === 0) return { body: { ticker, status, resultsCount: 0, adjusted: true } };
  const start = Number(request.query.get("cursor") ?? 0);
  const end = start + (options.pageSize ?? rows.length);
  const results = rows.slice(start, end).map(({ on, open, high, low, close, volume }) => ({
    t: Date.parse(`${on}T05:00:00Z`),
    o: open,
    h: high,
    l: low,
    c: close,
    v: volume,
  }));
  const link = `${options.linksTo}${request.path}?cursor=${end}`;
  return { body: { ticker, status, results, ...(end < rows.length ? { next_url: link } : {}) } };
}

function listSplits(listing: SampleListing | undefined): unknown[] {
  const rows = listing?.rows.filter(({ split }) => split) ?? [];
  return rows.map(({ on, split }) => ({ execution_date: on, split_from: 1, split_to: split }));
}

function listDividends(listing: SampleListing | undefined): unknown[] {
  const rows = listing?.rows.filter(({ dividend }) => dividend) ?? [];
  return rows.map(({ on, dividend }) => ({
    ex_dividend_date: on,
    cash_amount: dividend,
    currency: "USD",
    dividend_type: "CD",
  }));
}
