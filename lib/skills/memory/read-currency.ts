/** Currencies as people name them. */
const NAMES: [words: RegExp, code: string][] = [
  [/\b(?:us |american |u\.s\. )?dollars?\b/, "USD"],
  [/\beuros?\b/, "EUR"],
  [/\b(?:pounds?|sterling|quid)\b/, "GBP"],
  [/\b(?:swiss )?francs?\b/, "CHF"],
  [/\byen\b/, "JPY"],
  [/\b(?:yuan|renminbi)\b/, "CNY"],
  [/\b(?:indian )?rupees?\b/, "INR"],
  [/\bzloty\b/, "PLN"],
  [/\brand\b/, "ZAR"],
  [/\breals?|reais\b/, "BRL"],
];
/** Dollars and crowns of other countries go before the plain word. */
const OF_COUNTRIES: [words: RegExp, code: string][] = [
  [/\bcanadian dollars?\b/, "CAD"],
  [/\baustralian dollars?\b/, "AUD"],
  [/\bnew zealand dollars?\b/, "NZD"],
  [/\bhong kong dollars?\b/, "HKD"],
  [/\bsingapore dollars?\b/, "SGD"],
  [/\bswedish (?:krona|kronor|crowns?)\b/, "SEK"],
  [/\bnorwegian (?:krone|kroner|crowns?)\b/, "NOK"],
  [/\bdanish (?:krone|kroner|crowns?)\b/, "DKK"],
];
/** ISO 4217; in small letters only those that are no words. */
const CODES =
  /\b(USD|EUR|GBP|CHF|JPY|CNY|INR|PLN|ZAR|BRL|CAD|AUD|NZD|HKD|SGD|SEK|NOK|DKK|KRW|MXN|TRY|ILS|CZK|HUF|TWD|THB|IDR)\b|\b(usd|eur|gbp|chf|jpy|inr|cad|aud)\b/;
/** Words by which a message says how it wants to be answered. */
const WISHES =
  /\bcurrency\b|\b(?:prefer|think|count|answers?|show|tell|give|quote|use|display|prices?|everything|always|by default|from now on)\b/i;

/** The currency that a lasting wish names, ISO 4217; null where it names none, or only mentions money. */
export function readCurrency(text: string): string | null {
  if (
    !WISHES.test(text) ||
    /\d\s*(?:k\b|m\b|thousand|million)?\s*(?:dollars?|euros?|pounds?|usd|eur|gbp)\b/i.test(text)
  )
    return null;
  const code = CODES.exec(text)?.[0];
  if (code !== undefined) return code.toUpperCase();
  const lower = text.toLowerCase();
  return [...OF_COUNTRIES, ...NAMES].find(([words]) => words.test(lower))?.[1] ?? null;
}
