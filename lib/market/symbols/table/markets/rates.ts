import type { Instrument } from "@/lib/contract/market";
import { type Listing, parseListings } from "../listing";
import { currencyListings } from "./currencies";

/** Active codes of ISO 4217 that money is exchanged in, and the yuan outside China. */
const CODES = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP " +
    "CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF " +
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT " +
    "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD " +
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND " +
    "VUV WST XAF XCD XOF XPF YER ZAR ZMW"
  ).split(" "),
);
const PAIR = /^([A-Z]{3})[/-]?([A-Z]{3})(=X)?$/;
const listed: ReadonlySet<string> = new Set(currencyListings.map(({ instrument }) => instrument.symbol));
const made = new Map<string, Instrument>();

/**
 * The rate of two currencies that no table has ("CHFINR=X", "CHF/INR"), as Yahoo writes it. Null for what is no pair of
 * ISO codes, and for a pair that is listed the other way round unless it is written as a symbol.
 */
export function findRate(symbol: string): Instrument | null {
  const [, base = "", quote = "", written] = PAIR.exec(symbol) ?? [];
  if (!CODES.has(base) || !CODES.has(quote) || base === quote) return null;
  if (written === undefined && listed.has(`${quote}${base}=X`)) return null;
  const known = made.get(`${base}${quote}`);
  if (known) return known;
  const [listing] = parseListings({
    exchange: "CCY",
    timeZone: "Europe/London",
    kind: "fx",
    currency: quote,
    lines: `${base}${quote}=X | ${base}/${quote} |`,
  }) as [Listing];
  made.set(`${base}${quote}`, listing.instrument);
  return listing.instrument;
}
