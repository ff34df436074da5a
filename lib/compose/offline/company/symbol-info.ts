import type { SymbolInfoResult } from "@/lib/contract/company/company-results";
import { formatDay } from "@/lib/format/date";
import { sourceSentence } from "../phrases";

const KIND = {
  equity: "a share",
  etf: "an exchange-traded fund",
  index: "an index",
  fund: "a fund",
  fx: "a currency pair",
  crypto: "a cryptocurrency",
  future: "a futures contract",
} as const;

/** What the symbol is, where it is traded and in which currency, and how far the prices go. */
export function renderSymbolInfo(result: SymbolInfoResult): string[] {
  const { instrument, notes, firstOn, lastOn, provenance } = result;
  const { name, symbol, kind, exchange, currency, simulated } = instrument;
  const where = exchange === "" ? "" : ` traded on ${exchange}`;
  const what = simulated
    ? `${KIND[kind]} of the simulated market, invented, priced in ${currency}`
    : `${KIND[kind]}${where}, priced in ${currency}`;
  const branch = [result.sector, result.industry].filter((part) => part !== null).join(", ");
  const covered =
    firstOn === null || lastOn === null || provenance === null
      ? ["No source that answers right now has prices for it."]
      : [
          `Prices go from ${formatDay(firstOn)} to ${formatDay(lastOn)}.`,
          sourceSentence(provenance, [instrument]),
        ];
  return [
    `${name} has the symbol **${symbol}**${result.isin === null ? "" : ` and the ISIN **${result.isin}**`}: ${what}.${branch === "" ? "" : ` Sector: ${branch}.`}`,
    ...notes,
    ...covered,
  ];
}
