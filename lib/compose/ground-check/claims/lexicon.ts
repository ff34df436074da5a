/** Factors of the words and letters that scale a number. */
export const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

/** What a number counts. `plain` says nothing of its unit. */
export type ClaimUnit =
  | "percent"
  | "points"
  | "basis_points"
  | "money"
  | "ratio"
  | "shares"
  | "duration"
  | "plain";

/** Words behind a number and what they make of it; the longest first. `days` is the length of one in days. */
export const unitWords: { words: RegExp; unit: ClaimUnit; currency?: string; days?: number }[] = [
  { words: /^percentage[ -]points?\b/i, unit: "points" },
  { words: /^(?:%|per cent|percent|pct)[ -]points?\b/i, unit: "points" },
  { words: /^(?:basis points?|bps?)\b/i, unit: "basis_points" },
  { words: /^(?:%|per ?cent\b|percent\b|pct\b)/i, unit: "percent" },
  { words: /^(?:points?|pts?|pp)\b/i, unit: "points" },
  { words: /^(?:times\b|x\b|×|-?fold\b)/i, unit: "ratio" },
  { words: /^shares?\b/i, unit: "shares" },
  {
    words: /^[ -]?(?:trading |calendar |straight |consecutive )?(?:days?|sessions?)\b/i,
    unit: "duration",
    days: 1,
  },
  { words: /^[ -]?weeks?\b/i, unit: "duration", days: 7 },
  { words: /^[ -]?months?\b/i, unit: "duration", days: 30.4375 },
  { words: /^[ -]?quarters?\b/i, unit: "duration", days: 91.3125 },
  { words: /^[ -]?years?\b/i, unit: "duration", days: 365.25 },
  { words: /^(?:US dollars?|U\.S\. dollars?|dollars?)\b/i, unit: "money", currency: "$" },
  { words: /^(?:euros?)\b/i, unit: "money", currency: "EUR" },
  { words: /^(?:pounds?(?: sterling)?)\b/i, unit: "money", currency: "GBP" },
  { words: /^(?:yen)\b/i, unit: "money", currency: "JPY" },
  { words: /^(?:Swiss )?francs?\b/i, unit: "money", currency: "CHF" },
];

/** Signs and the currencies they may stand for. */
export const currencySigns: Record<string, string> = {
  $: "$",
  US$: "USD",
  C$: "CAD",
  A$: "AUD",
  HK$: "HKD",
  "€": "EUR",
  "£": "GBP",
  "¥": "¥",
  "₹": "INR",
};

/** Currencies whose sign is shared. */
export const sharedSigns: Record<string, readonly string[]> = {
  $: ["USD", "CAD", "AUD", "HKD", "SGD", "NZD", "MXN", "BRL", "TWD"],
  "¥": ["JPY", "CNY"],
};

export const currencyCodes =
  "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|HKD|SGD|CNY|INR|SEK|NOK|DKK|KRW|TWD|BRL|MXN|ZAR|PLN|TRY|ILS|BTC|ETH";

/** Beginnings of words that may go on with a number or a date: while one of them is being written, it is not settled. */
export const continuations = [
  ...Object.keys(scales).filter((word) => word.length > 2),
  ...["percent", "per", "percentage", "pct", "points", "pts", "pp", "basis", "bps", "times", "x", "fold"],
  ...["shares", "trading", "calendar", "straight", "consecutive", "days", "sessions", "weeks", "months"],
  ...["quarters", "years", "us", "u.s.", "dollars", "euros", "pounds", "sterling", "yen", "swiss", "francs"],
  ...["bn", "mn", "tn", "m", "b", "t", "k", "am", "pm", "a.m.", "p.m."],
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"],
  ...["november", "december", "sept", ...currencyCodes.toLowerCase().split("|")],
];

export const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A month in full or short, as it stands in a date. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sep(?:t(?:ember)?)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

/** 1 to 12 of a month's name, in full or short. */
export function toMonth(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return monthNames.findIndex((month) => month.startsWith(short)) + 1;
}
