import { acme, isFoundBy, listAdjusted, type SampleListing, type SampleRow } from "./sample-listing";
import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in";

const META = {
  currency: "USD",
  exchange: "NYSE",
  mic_code: "XNYS",
  exchange_timezone: "America/New_York",
  type: "Common Stock",
};

/**
 * Starts a server that speaks like Twelve Data about invented shares: key in a header, figures as texts, rows newest
 * first, errors in the body with status 200. Without `events`, dividends and splits are not in its plan.
 */
export function startTwelveDataServer(options: {
  apiKey: string;
  listings?: SampleListing[];
  events?: boolean;
}): Promise<StandIn> {
  const listings = options.listings ?? [acme];
  return startStandIn((request) => {
    if (request.headers.authorization !== `apikey ${options.apiKey}`)
      return fail(401, "the key is incorrect");
    return answer({ request, listings, hasEvents: options.events ?? false });
  });
}

function fail(code: number, message: string): StandInAnswer {
  return { body: { code, message, status: "error" } };
}

function answer(input: {
  request: StandInRequest;
  listings: SampleListing[];
  hasEvents: boolean;
}): StandInAnswer {
  const { listings, hasEvents } = input;
  const { path, query } = input.request;
  const wanted = query.get("symbol") ?? "";
  if (path === "/symbol_search") {
    const found = listings.filter((one) => isFoundBy(one, wanted));
    const data = found.map(({ symbol, name }) => ({
      ...META,
      symbol,
      instrument_name: name,
      instrument_type: "Common Stock",
    }));
    return { body: { data, status: "ok" } };
  }
  const listing = listings.find(({ symbol }) => symbol === wanted);
  if (!listing) return fail(404, "**symbol** or **figi** parameter is missing or invalid");
  const meta = { ...META, symbol: wanted, name: listing.name };
  if (path === "/time_series") return listSeries({ rows: listAdjusted(listing), query, meta });
  if (path === "/quote") return { body: { ...meta, ...toQuote(listing) } };
  if (path === "/dividends" || path === "/splits") {
    if (!hasEvents) return fail(403, "/events are available starting with a larger plan");
    return { body: { meta, ...listEvents(listing) } };
  }
  if (path === "/earnings") return { body: { meta, earnings: EARNINGS, status: "ok" } };
  return fail(404, "no such endpoint");
}

const EARNINGS = [
  { date: "2024-04-25", time: "After Hours", eps_estimate: "1.60", eps_actual: null },
  { date: "2024-01-25", time: "After Hours", eps_estimate: "2.00", eps_actual: "2.10" },
];

function listSeries(input: {
  rows: SampleRow[];
  query: URLSearchParams;
  meta: Record<string, unknown>;
}): StandInAnswer {
  const { rows, query, meta } = input;
  const from = query.get("start_date") ?? "";
  const to = query.get("end_date") ?? "9999";
  const size = Number(query.get("outputsize") ?? 30);
  const within = rows.filter(({ on }) => on >= from && on <= to).reverse();
  if (within.length === 0) return fail(400, "No data is available on the specified dates");
  const values = within.slice(0, size).map(({ on, open, high, low, close, volume }) => ({
    datetime: on,
    open: open.toFixed(5),
    high: high.toFixed(5),
    low: low.toFixed(5),
    close: close.toFixed(5),
    volume: String(volume),
  }));
  return { body: { meta: { ...meta, interval: "1day" }, values, status: "ok" } };
}

function toQuote(listing: SampleListing): Record<string, unknown> {
  const [before, last] = listAdjusted(listing).slice(-2);
  return {
    datetime: last?.on,
    last_quote_at: Date.parse(`${last?.on}T20:59:00Z`) / 1_000,
    close: String(last?.close),
    high: String(last?.high),
    low: String(last?.low),
    volume: String(last?.volume),
    previous_close: String(before?.close),
    is_market_open: false,
  };
}

function listEvents(listing: SampleListing) {
  const adjusted = listAdjusted(listing);
  const dividends = listing.rows
    .filter(({ dividend }) => dividend)
    .map(({ on, dividend, close }) => {
      const factor = close / (adjusted.find((row) => row.on === on)?.close ?? close);
      return { ex_date: on, amount: (dividend ?? 0) / factor };
    });
  const splits = listing.rows
    .filter(({ split }) => split)
    .map(({ on, split = 1 }) => ({ date: on, ratio: 1 / split, from_factor: split, to_factor: 1 }));
  return { dividends, splits };
}
