import type { Instrument } from "@/lib/contract/market";
import { toDisplayName } from "./company-name";
import type { ListedCompany } from "./listed-company";

const FUND = /\b(?:ETF|ETN|fund|ishares|spdr|proshares|wisdomtree)\b/i;
const EXCHANGES: Record<string, string> = { CBOE: "Cboe", OTC: "OTC", NYSE: "NYSE", Nasdaq: "Nasdaq" };

/** The instrument of a listed company: in dollars, with days in New York. */
export function toListedInstrument({ symbol, name, exchange }: ListedCompany): Instrument {
  const shown = toDisplayName(name).slice(0, 200) || symbol;
  return {
    symbol,
    name: shown,
    exchange: exchange === null ? "United States" : (EXCHANGES[exchange] ?? exchange),
    currency: "USD",
    timeZone: "America/New_York",
    kind: FUND.test(name) ? "etf" : "equity",
    simulated: false,
  };
}
