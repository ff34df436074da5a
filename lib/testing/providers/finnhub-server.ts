import { acme, isFoundBy, listAdjusted, type SampleListing } from "./sample-listing";
import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in";

/** What a made-up company's endpoints answer, by their path without the leading slash. */
export type FinnhubExtras = Record<string, unknown>;

/**
 * Starts a server that speaks like Finnhub about invented shares: key in a header, zeros for unknown symbols, adjusted
 * candles unless `freePlan`. `extras` answers whole endpoints ("stock/metric"); other company endpoints answer empty.
 */
export function startFinnhubServer(options: {
  apiKey: string;
  listings?: SampleListing[];
  freePlan?: boolean;
  extras?: FinnhubExtras;
}): Promise<StandIn> {
  const { apiKey, listings = [acme], freePlan = false, extras = {} } = options;
  return startStandIn((request) => {
    if (request.headers["x-finnhub-token"] !== apiKey)
      return { status: 401, body: { error: "Invalid API key" } };
    return answer({ request, listings, freePlan, extras });
  });
}

const ZEROS = { c: 0, d: null, dp: null, h: 0, l: 0, o: 0, pc: 0, t: 0 };

function answer(input: {
  request: StandInRequest;
  listings: SampleListing[];
  freePlan: boolean;
  extras: FinnhubExtras;
}): StandInAnswer {
  const { request, listings, freePlan, extras } = input;
  const path = request.path.slice(1);
  const symbol = request.query.get("symbol")?.toUpperCase();
  const listing = listings.find((one) => one.symbol === symbol);
  if (path in extras && (listing || path === "search")) return { body: extras[path] };
  const empty: Record<string, unknown> = {
    "stock/financials-reported": { data: [] },
    "stock/metric": { metric: {} },
    "stock/earnings": [],
    "calendar/earnings": { earningsCalendar: [] },
    "company-news": [],
  };
  if (path === "search") return { body: toHits(listings, request.query.get("q") ?? "") };
  if (path === "quote") return { body: listing ? toQuote(listing) : ZEROS };
  if (path === "stock/profile2") return { body: listing ? toProfile(listing) : {} };
  if (path === "stock/candle") {
    if (freePlan) return { status: 403, body: { error: "You don't have access to this resource." } };
    return { body: listing ? toCandles(listing, request.query) : { s: "no_data" } };
  }
  return path in empty ? { body: empty[path] } : { status: 404, body: { error: "Endpoint not found" } };
}

function toHits(listings: SampleListing[], words: string): unknown {
  const found = listings.filter((one) => isFoundBy(one, words));
  const result = found.map(({ symbol, name }) => ({
    symbol,
    displaySymbol: symbol,
    description: name,
    type: "Common Stock",
  }));
  return { count: result.length, result };
}

/** The last session, priced at its close: 21:00 UTC is 16:00 in New York in winter. */
function toQuote(listing: SampleListing): unknown {
  const [before, last] = listAdjusted(listing).slice(-2);
  if (!last) return ZEROS;
  const t = Date.parse(`${last.on}T21:00:00Z`) / 1_000;
  return {
    c: last.close,
    h: last.high,
    l: last.low,
    o: last.open,
    pc: before?.close ?? 0,
    t,
    d: null,
    dp: null,
  };
}

function toProfile({ symbol, name }: SampleListing): unknown {
  const exchange = "NASDAQ NMS - GLOBAL MARKET";
  return {
    ticker: symbol,
    name,
    exchange,
    currency: "USD",
    finnhubIndustry: "Aerospace",
    shareOutstanding: 12.5,
  };
}

function toCandles(listing: SampleListing, query: URLSearchParams): unknown {
  const secondsOf = (on: string) => Date.parse(`${on}T00:00:00Z`) / 1_000;
  const [from, to] = [Number(query.get("from")), Number(query.get("to"))];
  const rows = listAdjusted(listing).filter(({ on }) => secondsOf(on) >= from && secondsOf(on) <= to);
  if (rows.length === 0) return { s: "no_data" };
  return {
    s: "ok",
    t: rows.map(({ on }) => secondsOf(on)),
    o: rows.map(({ open }) => open),
    h: rows.map(({ high }) => high),
    l: rows.map(({ low }) => low),
    c: rows.map(({ close }) => close),
    v: rows.map(({ volume }) => volume),
  };
}
