/** How people shorten the words of a question about markets, with what the readers look for. */
const FORMS: [RegExp, string][] = [
  [/mkt/, "market"],
  [/mktcap|mcap/, "market cap"],
  [/qtrs/, "quarters"],
  [/qtr/, "quarter"],
  [/qtrly|qrtly|qtly/, "quarterly"],
  [/ann(?=\.? (?:revenue|rev|eps|earnings|profit|sales|dividends?|return|report))/, "annual"],
  [/t(?:mrw?|mr+o?w|omoz|oma?r+ow|ommorr?ow)|2mo?r(?:ro|o)?w|2moro/, "tomorrow"],
  [/y(?:'?day|est|stday|strday|sterday|estday|esterd?ay)/, "yesterday"],
  [/2day|tdy|tday/, "today"],
  [/2nite|tonite/, "tonight"],
  [/divs|divvies|divis/, "dividends"],
  [/div|divi|divvy|dvd(?=s? (?:yield|date|history))/, "dividend"],
  [/hist(?=\W|$)/, "history"],
  [/avgs/, "averages"],
  [/avg|avge|avrg/, "average"],
  [/perf/, "performance"],
  [/revs?(?= |$|\?)/, "revenue"],
  [/fwd/, "forward"],
  [/corr?(?= (?:of|between|with|matrix|to)\b)/, "correlation"],
  [/earngs|erngs|er(?= (?:date|day|call|report|when|time)\b)/, "earnings"],
  [/chrt|cht|grph/, "chart"],
  [/px/, "price"],
  [/b4/, "before"],
  [/btwn|betw|b\/w/, "between"],
  [/thru/, "through"],
  [/w\/o/, "without"],
  [/cuz|coz|bc(?= )/, "because"],
  [/wots|wats|wuts|whts/, "what's"],
  [/wot|wat|wut|wht/, "what"],
  [/goin/, "going"],
  [/doin/, "doing"],
  [/happenin/, "happening"],
  [/wich|whch|wch/, "which"],
  [/hav/, "have"],
  [/abt/, "about"],
  [/ppl/, "people"],
  [/gimme/, "give me"],
  [/lemme/, "let me"],
  [/wanna/, "want to"],
  [/gonna/, "going to"],
  [/dunno/, "don't know"],
  [/yrs/, "years"],
  [/yr/, "year"],
  [/mths|mnths/, "months"],
  [/mth|mnth/, "month"],
  [/wks/, "weeks"],
  [/wk/, "week"],
  [/fig(?=s? )/, "figure"],
  [/pct|prcnt/, "percent"],
  [/std\.? ?dev|s\.d\./, "standard deviation"],
  [/cos(?= (?:with|that|in|paying|which)\b)/, "companies"],
  [/cmp(?= )/, "compare"],
  [/vol(?=s? (?:traded|today|yesterday))/, "volume"],
  [/ytday/, "yesterday"],
  [/hows/, "how's"],
  [/wheres/, "where's"],
  [/whens/, "when's"],
  [/whos/, "who's"],
  [/u(?= )/, "you"],
  [/ur(?= )/, "your"],
  [/r(?= (?:you|u|they|we|the)\b)/, "are"],
];

/** One of the forms as a word of its own, in small letters or at the beginning of a sentence. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}$^.'&/-])(?:${FORMS.map(([{ source }], at) => `(?<f${at}>${source})`).join("|")})(?![\\p{L}\\p{N}'])\\.?(?=[\\s,.?!;:)]|$)`,
  "giu",
);
const WITH = /(?<=\p{L}|\s)w\/ ?(?=[\p{L}\p{N}])|(?<=\p{L} )w (?=\p{L})/gu;
const SPANS_LOW =
  /(?<=\b(?:52[- ]?(?:week|wk|w)|yearly?|all[- ]?time|alltime|record|monthly?|day|weekly?) )(?:lo|hi)s?\b/gi;

/** A stretch of a text with what stands in its place. */
export interface Repair {
  start: number;
  end: number;
  text: string;
}

/** The short forms of a text, in order. */
export function listShortForms(text: string): Repair[] {
  const found: Repair[] = [];
  for (const match of text.matchAll(ANY)) {
    const at = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined);
    const [key = "f0", written = ""] = at ?? [];
    if (written !== written.toLowerCase() && !/^\p{Lu}[\p{Ll}\d]+$/u.test(written)) continue;
    const text = FORMS[Number(key.slice(1))]?.[1] ?? written;
    found.push({ start: match.index, end: match.index + written.length, text });
  }
  for (const match of text.matchAll(WITH))
    found.push({ start: match.index, end: match.index + match[0].length, text: "with " });
  for (const match of text.matchAll(SPANS_LOW)) {
    const word = match[0].toLowerCase().startsWith("l") ? "low" : "high";
    found.push({ start: match.index, end: match.index + match[0].length, text: word });
  }
  return found.sort((one, two) => one.start - two.start);
}
