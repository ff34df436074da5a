import type { Filing } from "@/lib/contract/company/company-data";
import type { Instrument, Provenance } from "@/lib/contract/market";
import type { MarketCall, MarketProvider, MarketResult, SourceQuota } from "../../provider";
import { openGate, type RequestGate } from "../../usage/request-gate";
import { asResult } from "../remote/as-result";
import { createRemoteClient, type Fetch, type RemoteClient } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { companyFactsSchema, toFactBook } from "./company-facts";
import { createTickerList, type ListedCompany, tickersSchema } from "./ticker-list";
import { submissionsSchema, toFilings } from "./to-filings";
import { toReportedPeriods } from "./to-periods";

const EDGAR_ID = "edgar";
const EDGAR_LABEL = "SEC EDGAR";

/** Half of the 10 requests a second that the authority allows. */
export const EDGAR_QUOTAS: SourceQuota[] = [{ limit: 300, per: "minute" }];

export interface EdgarOptions {
  /** An address of the owner, which the authority asks for in each request: "jane@example.com". */
  contact: string;
  /** Another host that answers for both `www.sec.gov` and `data.sec.gov`. */
  baseUrl?: string;
  fetch?: Fetch;
  /** Longest one call may take, in milliseconds; 15,000 unless told: a large company's facts are megabytes. */
  timeoutMs?: number;
  gate?: RequestGate;
}

/** A ticker of a US exchange, with its class after a dash or dot; no suffix of an exchange abroad has one letter. */
const TICKER = /^[A-Z]{1,5}([.\-/][A-Z]{1,2})?$/i;
const ABROAD = /\.[A-Z]{1,2}$/i;
const mayBeListed = (symbol: string) =>
  TICKER.test(symbol) && (!ABROAD.test(symbol) || /\.[AB]$/i.test(symbol));

/**
 * SEC EDGAR: what companies reported to the US authority, and the list of their filings, as public data. Figures are as
 * filed, in the currency of the report; newer filings restate older ones. It has no prices.
 */
export function createEdgarProvider(options: EdgarOptions): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 15_000;
  const clientOf = (host: string): RemoteClient =>
    createRemoteClient({
      baseUrl: options.baseUrl ?? `https://${host}`,
      headers: { "user-agent": `Tickertalk ${options.contact}` },
      gate: options.gate ?? openGate,
      ...(options.fetch ? { fetch: options.fetch } : {}),
      timeoutMs,
    });
  const www = clientOf("www.sec.gov");
  const data = clientOf("data.sec.gov");
  const tickers = createTickerList({
    load: (call) => www.getJson({ ...call, path: "files/company_tickers.json", schema: tickersSchema }),
    timeoutMs,
  });

  /** Runs a question about one listed company within its time. */
  const about = <T>(
    call: MarketCall & { symbol: string },
    work: (input: { company: ListedCompany; call: MarketCall }) => Promise<T>,
  ): Promise<MarketResult<T>> =>
    asResult({
      sourceId: EDGAR_ID,
      sourceLabel: EDGAR_LABEL,
      call,
      timeoutMs,
      work: async (signal) => {
        const company = mayBeListed(call.symbol) ? await tickers.find({ ...call, signal }) : null;
        if (!company) throw new SourceFault({ code: "not_found", detail: "not in the list of companies" });
        return work({ company, call: { now: call.now, signal } });
      },
    });

  const noPrices = (call: MarketCall): Promise<MarketResult<never>> =>
    asResult({
      sourceId: EDGAR_ID,
      sourceLabel: EDGAR_LABEL,
      call,
      timeoutMs,
      work: () => Promise.reject(new SourceFault({ code: "no_data", detail: "this source has no prices" })),
    });

  return {
    id: EDGAR_ID,
    label: EDGAR_LABEL,
    url: "https://www.sec.gov/edgar",
    can: ["fundamentals", "filings"],
    timeoutMs,
    mayKnow: (symbol) => mayBeListed(symbol) && tickers.peek(symbol) !== false,
    quote: noPrices,
    history: noPrices,
    search: noPrices,
    list: async () => [],
    fundamentals: (request) =>
      about(request, async ({ company, call }) => {
        const path = `api/xbrl/companyfacts/${toCikName(company)}.json`;
        const facts = await withoutReports(data.getJson({ ...call, path, schema: companyFactsSchema }));
        refuseOther({ company, told: facts.cik });
        const book = toFactBook(facts);
        const periods = book && toReportedPeriods(book);
        const newest = [periods?.annual[0]?.endsOn, periods?.quarterly[0]?.endsOn].filter(
          (day) => day !== undefined,
        );
        const endsOn = newest.sort().at(-1);
        if (!book || !periods || endsOn === undefined) {
          throw new SourceFault({ code: "no_data", detail: "no reports of a kind that is told" });
        }
        const instrument = toInstrument({ company, symbol: request.symbol, exchange: "" });
        const provenance = toProvenance({ company, instrument, on: endsOn });
        return { instrument, provenance, currency: book.currency, ...periods, valuation: null };
      }),
    filings: (request) =>
      about(request, async ({ company, call }) => {
        const path = `submissions/${toCikName(company)}.json`;
        const submissions = await withoutReports(data.getJson({ ...call, path, schema: submissionsSchema }));
        refuseOther({ company, told: submissions.cik });
        const items = toFilings({ submissions, cik: company.cik });
        const newest: Filing | undefined = items[0];
        if (!newest) throw new SourceFault({ code: "no_data", detail: "no filings of its own" });
        const exchange = submissions.exchanges?.find((name) => name !== null) ?? "";
        const instrument = toInstrument({ company, symbol: request.symbol, exchange });
        return { instrument, items, provenance: toProvenance({ company, instrument, on: newest.filedOn }) };
      }),
  };
}

/** Throws `bad_data` for a file about another company than the one asked for. */
function refuseOther(input: { company: ListedCompany; told: number | string | null | undefined }): void {
  const { company, told } = input;
  if (told === null || told === undefined || Number(told) === company.cik) return;
  throw new SourceFault({ code: "bad_data", detail: "a file about another company" });
}

/** A listed company without such a file is known, and has nothing. */
async function withoutReports<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SourceFault) || error.code !== "not_found") throw error;
    throw new SourceFault({ code: "no_data", detail: "listed, but without such reports" });
  }
}

const toCikName = ({ cik }: ListedCompany) => `CIK${String(cik).padStart(10, "0")}`;

/** The listing in the US, which is what the list of companies is about: in dollars, in New York's days. */
function toInstrument(input: { company: ListedCompany; symbol: string; exchange: string }): Instrument {
  return {
    symbol: input.symbol,
    name: input.company.name.slice(0, 200) || input.symbol,
    exchange: input.exchange.slice(0, 60),
    currency: "USD",
    timeZone: "America/New_York",
    kind: "equity",
    simulated: false,
  };
}

/** As of noon UTC of a day, which is the same day in New York. */
function toProvenance(input: { company: ListedCompany; instrument: Instrument; on: string }): Provenance {
  return {
    sourceId: EDGAR_ID,
    sourceLabel: EDGAR_LABEL,
    sourceUrl: `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${input.company.cik}`,
    asOf: `${input.on}T12:00:00.000Z`,
    timeZone: input.instrument.timeZone,
    adjustment: "raw",
    freshness: "end_of_day",
    delayMinutes: null,
  };
}
