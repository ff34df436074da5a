import { acme, isFoundBy, type SampleListing, type SampleRow } from "./sample-listing";
import { type StandIn, type StandInAnswer, startStandIn } from "./stand-in";

/**
 * Starts a server that speaks like Alpha Vantage about invented shares: key in the address, status 200 for everything,
 * rows as traded under numbered names. Without `premium`, the adjusted endpoint and full answers are refused.
 */
export function startAlphaVantageServer(options: {
  apiKey: string;
  listings?: SampleListing[];
  premium?: boolean;
}): Promise<StandIn> {
  const listings = options.listings ?? [acme];
  return startStandIn(({ query }) => {
    if (query.get("apikey") !== options.apiKey)
      return { body: { "Error Message": "The apikey is invalid or missing" } };
    return answer({ query, listings, premium: options.premium ?? false });
  });
}

function answer(input: {
  query: URLSearchParams;
  listings: SampleListing[];
  premium: boolean;
}): StandInAnswer {
  const { query, listings, premium } = input;
  const name = query.get("function") ?? "";
  if (name === "SYMBOL_SEARCH")
    return { body: { bestMatches: listHits(listings, query.get("keywords") ?? "") } };
  const symbol = query.get("symbol") ?? "";
  const listing = listings.find((one) => one.symbol === symbol);
  if (name === "GLOBAL_QUOTE") return { body: { "Global Quote": listing ? toQuote(listing) : {} } };
  if (name.startsWith("TIME_SERIES_DAILY")) {
    const adjusted = name.endsWith("ADJUSTED");
    if (!premium && (adjusted || query.get("outputsize") === "full")) {
      return { body: { Information: "This is a premium endpoint, see the plans" } };
    }
    if (!listing) return { body: { "Error Message": "Invalid API call. See the documentation" } };
    return { body: toDaily({ listing, adjusted, full: query.get("outputsize") === "full" }) };
  }
  return { body: listing ? (toReport(name, listing) ?? {}) : {} };
}

function listHits(listings: SampleListing[], words: string): unknown[] {
  return listings
    .filter((one) => isFoundBy(one, words))
    .map(({ symbol, name }) => ({
      "1. symbol": symbol,
      "2. name": name,
      "3. type": "Equity",
      "4. region": symbol.endsWith(".LON") ? "United Kingdom" : "United States",
      "8. currency": symbol.endsWith(".LON") ? "GBX" : "USD",
    }));
}

function toQuote(listing: SampleListing): Record<string, string> {
  const [before, last] = listing.rows.slice(-2);
  return {
    "01. symbol": listing.symbol,
    "02. open": String(last?.open),
    "03. high": String(last?.high),
    "04. low": String(last?.low),
    "05. price": String(last?.close),
    "06. volume": String(last?.volume),
    "07. latest trading day": last?.on ?? "",
    "08. previous close": String(before?.close),
  };
}

function toDaily(input: {
  listing: SampleListing;
  adjusted: boolean;
  full: boolean;
}): Record<string, unknown> {
  const rows = input.full ? input.listing.rows : input.listing.rows.slice(-100);
  const toRow = ({ open, high, low, close, volume, dividend = 0, split = 1 }: SampleRow) => ({
    "1. open": String(open),
    "2. high": String(high),
    "3. low": String(low),
    "4. close": String(close),
    ...(input.adjusted
      ? {
          "5. adjusted close": String(close),
          "6. volume": String(volume),
          "7. dividend amount": dividend.toFixed(4),
          "8. split coefficient": split.toFixed(1),
        }
      : { "5. volume": String(volume) }),
  });
  return {
    "Meta Data": { "2. Symbol": input.listing.symbol, "5. Time Zone": "US/Eastern" },
    "Time Series (Daily)": Object.fromEntries(rows.toReversed().map((row) => [row.on, toRow(row)])),
  };
}

function toReport(name: string, { symbol, name: company }: SampleListing): unknown {
  const report = (fields: Record<string, string>) => ({ reportedCurrency: "USD", ...fields });
  const statement = (year: Record<string, string>, quarter: Record<string, string>) => ({
    symbol,
    annualReports: [report({ fiscalDateEnding: "2023-09-30", ...year })],
    quarterlyReports: [report({ fiscalDateEnding: "2023-12-31", ...quarter })],
  });
  const reports: Record<string, unknown> = {
    OVERVIEW: {
      Symbol: symbol,
      Name: company,
      Currency: "USD",
      Exchange: "NYSE",
      MarketCapitalization: "1000000",
      ForwardPE: "None",
      DividendYield: "0.0041",
      Beta: "-",
    },
    INCOME_STATEMENT: statement(
      { totalRevenue: "1000", netIncome: "150", researchAndDevelopment: "None" },
      { totalRevenue: "280", netIncome: "40" },
    ),
    BALANCE_SHEET: statement({ totalAssets: "5000" }, { totalAssets: "5100" }),
    CASH_FLOW: statement(
      { operatingCashflow: "220", capitalExpenditures: "70" },
      { operatingCashflow: "60", capitalExpenditures: "None" },
    ),
    EARNINGS: {
      symbol,
      quarterlyEarnings: [
        {
          fiscalDateEnding: "2023-12-31",
          reportedDate: "2024-01-25",
          reportedEPS: "2.1",
          estimatedEPS: "2.0",
        },
        {
          fiscalDateEnding: "2023-09-30",
          reportedDate: "2023-10-26",
          reportedEPS: "1.9",
          estimatedEPS: "None",
        },
      ],
    },
  };
  return reports[name];
}
