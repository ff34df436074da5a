import { type Listing, parseListings } from "../listing";

/** Words for one currency: the usual first, its code last. */
const NAMES: Record<string, string[]> = {
  USD: ["dollar", "us dollar", "usd"],
  EUR: ["euro", "eur"],
  GBP: ["pound", "british pound", "sterling", "pound sterling", "gbp"],
  JPY: ["yen", "japanese yen", "jpy"],
  CHF: ["franc", "swiss franc", "chf"],
  CAD: ["canadian dollar", "loonie", "cad"],
  AUD: ["australian dollar", "aussie dollar", "aussie", "aud"],
  NZD: ["new zealand dollar", "kiwi dollar", "kiwi", "nzd"],
  CNY: ["yuan", "chinese yuan", "renminbi", "cny"],
  INR: ["rupee", "indian rupee", "inr"],
  KRW: ["won", "korean won", "krw"],
  MXN: ["peso", "mexican peso", "mxn"],
  BRL: ["real", "brazilian real", "brl"],
  SEK: ["swedish krona", "krona", "sek"],
  NOK: ["norwegian krone", "nok"],
  DKK: ["danish krone", "dkk"],
  PLN: ["zloty", "polish zloty", "pln"],
  TRY: ["lira", "turkish lira", "try"],
  ZAR: ["rand", "south african rand", "zar"],
  SGD: ["singapore dollar", "sgd"],
  HKD: ["hong kong dollar", "hkd"],
  THB: ["baht", "thai baht", "thb"],
  IDR: ["rupiah", "indonesian rupiah", "idr"],
  MYR: ["ringgit", "malaysian ringgit", "myr"],
  PHP: ["philippine peso", "php"],
  TWD: ["taiwan dollar", "twd"],
  ILS: ["shekel", "israeli shekel", "ils"],
  HUF: ["forint", "hungarian forint", "huf"],
  CZK: ["czech koruna", "koruna", "czk"],
  RUB: ["ruble", "rouble", "russian ruble", "rub"],
  SAR: ["riyal", "saudi riyal", "sar"],
  AED: ["dirham", "uae dirham", "aed"],
  CLP: ["chilean peso", "clp"],
  COP: ["colombian peso", "cop"],
};
/** Pairs as they are quoted: the price is that of the first in units of the second. */
const PAIRS = `
EURUSD GBPUSD AUDUSD NZDUSD USDJPY USDCHF USDCAD USDCNY USDINR USDKRW USDMXN USDBRL USDSEK USDNOK USDDKK USDPLN USDTRY
USDZAR USDSGD USDHKD USDTHB USDIDR USDMYR USDPHP USDTWD USDILS USDHUF USDCZK USDRUB USDSAR USDAED USDCLP USDCOP EURHUF EURCZK EURNZD EURGBP EURJPY EURCHF EURCAD EURAUD EURSEK EURNOK EURPLN EURCNY EURINR EURTRY GBPJPY GBPCHF GBPEUR
GBPCAD GBPAUD GBPINR AUDJPY CHFJPY CADJPY
`;
const pairs: ReadonlySet<string> = new Set(PAIRS.trim().split(/\s+/));

/**
 * "euro dollar", "euro to dollar", "euro vs dollar", "eurusd": every way to say a pair. The other way round it is the same
 * pair, as it is quoted, unless that one is quoted by itself.
 */
function listPairNames(base: string, quote: string): string[] {
  const [bases, quotes] = [NAMES[base] ?? [], NAMES[quote] ?? []];
  const cross = (ones: string[], others: string[], links: string[]) =>
    ones.flatMap((one) => others.flatMap((other) => links.map((link) => `${one} ${link}${other}`)));
  const usual = (names: string[]) => [...names.slice(0, 1), ...names.slice(-1)];
  const turned = pairs.has(`${quote}${base}`) ? [] : cross(usual(quotes), usual(bases), ["", "to ", "vs "]);
  return [
    `${base}${quote}`.toLowerCase(),
    ...cross(bases, quotes, ["", "to "]),
    ...cross(usual(bases), usual(quotes), ["vs ", "versus ", "against "]),
    ...cross(bases, quotes.slice(0, 2), ["in "]).map((name) => `${name}s`),
    ...turned,
  ];
}

/** Exchange rates between the large currencies. */
export const currencyListings: Listing[] = [...pairs].flatMap((pair) => {
  const [base, quote] = [pair.slice(0, 3), pair.slice(3)];
  const lines = `${pair}=X | ${base}/${quote} | ${listPairNames(base, quote).join(", ")}`;
  return parseListings({ exchange: "CCY", timeZone: "Europe/London", kind: "fx", currency: quote, lines });
});
