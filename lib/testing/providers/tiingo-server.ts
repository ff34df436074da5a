import { acme, isFoundBy, type SampleListing } from "./sample-listing";
import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in";

/** A newest price of the exchange's feed, as `/iex/{ticker}` tells it. */
export interface TiingoTopRow {
  ticker: string;
  timestamp: string;
  tngoLast: number;
  prevClose: number;
}

/** Starts a server that speaks like Tiingo about invented shares: token in a header, rows as traded, splits beside. */
export function startTiingoServer(options: {
  apiKey: string;
  listings?: SampleListing[];
  tops?: TiingoTopRow[];
}): Promise<StandIn> {
  const listings = options.listings ?? [acme];
  return startStandIn((request) => {
    if (request.headers.authorization !== `Token ${options.apiKey}`) {
      return { status: 401, body: { detail: "Invalid token." } };
    }
    return answer({ request, listings, tops: options.tops ?? [] });
  });
}

function answer(input: {
  request: StandInRequest;
  listings: SampleListing[];
  tops: TiingoTopRow[];
}): StandInAnswer {
  const { request, listings, tops } = input;
  const { path, query } = request;
  if (path === "/tiingo/utilities/search") {
    const found = listings.filter((one) => isFoundBy(one, query.get("query") ?? ""));
    return { body: found.map(({ symbol, name }) => ({ ...HIT, ticker: symbol, name })) };
  }
  if (path === "/tiingo/news") {
    return { status: 403, body: { detail: "You do not have permission to access the News API" } };
  }
  const [, kind, ticker = "", rest] =
    /^\/(tiingo\/daily|iex)\/([^/]+)(\/prices)?$/.exec(path) ?? ([] as string[]);
  const listing = listings.find(({ symbol }) => symbol === ticker.toUpperCase());
  if (kind === "iex" && rest === undefined) return { body: tops.filter((top) => top.ticker === ticker) };
  if (kind === "iex" && listing) return { body: listMinutes(listing, query) };
  if (!listing) return { status: 404, body: { detail: `Error: Ticker '${ticker}' not found` } };
  if (rest !== undefined) return { body: listDaily(listing, query) };
  const { symbol, name } = listing;
  return { body: { ticker: symbol, name, exchangeCode: "NYSE", startDate: listing.rows[0]?.on } };
}

const HIT = { assetType: "Stock", isActive: true, countryCode: "US" };

function listDaily(listing: SampleListing, query: URLSearchParams): unknown[] {
  const from = query.get("startDate") ?? "";
  return listing.rows
    .filter(({ on }) => on >= from)
    .map(({ on, dividend = 0, split = 1, ...row }) => ({
      ...row,
      date: `${on}T00:00:00.000Z`,
      adjClose: row.close,
      divCash: dividend,
      splitFactor: split,
    }));
}

/** Half-hours from 8:30 to 16:00 of the listing's last session in New York (winter time), at its close. */
function listMinutes(listing: SampleListing, query: URLSearchParams): unknown[] {
  const last = listing.rows.at(-1);
  if (!last || (query.get("startDate") ?? "") > last.on) return [];
  const startMs = Date.parse(`${last.on}T13:30:00.000Z`);
  return Array.from({ length: 16 }, (_, index) => ({
    date: new Date(startMs + index * 1_800_000).toISOString(),
    open: last.close,
    high: last.close,
    low: last.close,
    close: last.close,
  }));
}
