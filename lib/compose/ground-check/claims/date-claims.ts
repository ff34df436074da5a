import type { DateClaim } from "./claim";
import { MONTH, toMonth } from "./lexicon";

type Read = (groups: Record<string, string | undefined>) => Omit<DateClaim, "kind" | "start" | "end"> | null;

const empty = { year: null, month: null, day: null, quarter: null, times: [], other: null };
const num = (text: string | undefined) => (text === undefined ? null : Number(text));
const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const QUARTER_WORDS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

function toDay(groups: Record<string, string | undefined>) {
  const { year, month, day } = groups;
  return { ...empty, year: num(year), month: toMonth(month ?? ""), day: num(day) };
}

const MONTHS = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** Written forms, each with what a text must hold to have it, in the order they are tried: longer ones first, so that none takes a piece of another. */
const forms: { form: RegExp; read: Read; needs: RegExp }[] = [
  {
    needs: /\d{4}-/,
    form: /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g,
    read: ({ year, month, day }) => ({ ...empty, year: num(year), month: num(month), day: num(day) }),
  },
  {
    needs: MONTHS,
    form: new RegExp(
      `(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?<month>${MONTH}) ${DAY}(?:,? ${YEAR}\\b|\\b)(?!:)`,
      "g",
    ),
    read: toDay,
  },
  {
    needs: MONTHS,
    form: new RegExp(`\\b${DAY}(?: of)? (?<month>${MONTH})(?:,? ${YEAR}\\b|(?![\\w]))`, "g"),
    read: toDay,
  },
  { needs: MONTHS, form: new RegExp(`\\b(?<month>${MONTH})(?: of)?,? ${YEAR}\\b`, "g"), read: toDay },
  {
    needs: /\d[/.]\d/,
    form: /\b(?<one>\d{1,2})[/.](?<two>\d{1,2})[/.](?<year>(?:19|20)\d\d)\b/g,
    read: ({ one, two, year }) => toNumeric({ one: Number(one), two: Number(two), year: Number(year) }),
  },
  {
    needs: /\bQ\d/,
    form: /\bQ(?<quarter>[1-4])(?:(?: of)?(?: fiscal)?[ -]?(?:FY)?(?<year>(?:19|20)\d\d)\b|\b)/g,
    read: ({ quarter, year }) => ({ ...empty, quarter: num(quarter), year: num(year) }),
  },
  {
    needs: /quarter/i,
    form: /\b(?<word>first|second|third|fourth|last) quarter(?: of)?(?: fiscal)? (?<year>(?:19|20)\d\d)\b/gi,
    read: ({ word, year }) => ({
      ...empty,
      quarter: QUARTER_WORDS[(word ?? "").toLowerCase()] ?? null,
      year: num(year),
    }),
  },
  {
    needs: /\d:\d/,
    form: /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?: ?(?<half>[ap])\.?m\b\.?)?/gi,
    read: toTime,
  },
  { needs: /\d ?[ap]\.?m/i, form: /\b(?<hour>0?[1-9]|1[0-2]) ?(?<half>[ap])\.?m\b\.?/gi, read: toTime },
  {
    needs: /(?:19|20)\d\d/,
    form: /\b(?:FY ?|fiscal (?:year )?)?(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d)(?!-\w)/g,
    read: toDayless,
  },
];

function toDayless({ year }: Record<string, string | undefined>) {
  return { ...empty, year: num(year) };
}

function toNumeric(input: { one: number; two: number; year: number }) {
  const { one, two, year } = input;
  const isDay = (day: number, month: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (isDay(two, one)) {
    const other = isDay(one, two) && one !== two ? { month: two, day: one } : null;
    return { ...empty, year, month: one, day: two, other };
  }
  return isDay(one, two) ? { ...empty, year, month: two, day: one } : null;
}

function toTime({ hour, minute, half }: Record<string, string | undefined>) {
  const h = Number(hour);
  const m = minute ?? "00";
  const write = (value: number) => `${String(value).padStart(2, "0")}:${m}`;
  if (half === undefined)
    return { ...empty, times: h < 12 && h > 0 ? [write(h), write(h + 12)] : [write(h)] };
  const isLate = half.toLowerCase() === "p";
  return { ...empty, times: [write(isLate ? (h % 12) + 12 : h % 12)] };
}

const MONEY_BEFORE = /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|JPY))\s?$/;

/** The dates and times of a sentence, in their order. A bare year behind a currency is money and not a year. */
export function readDates(text: string): DateClaim[] {
  const found: DateClaim[] = [];
  let rest = text;
  if (!/\d/.test(text)) return found;
  for (const { form, read, needs } of forms) {
    if (!needs.test(text)) continue;
    rest = rest.replace(form, (whole: string, ...args: unknown[]) => {
      const groups = args.at(-1) as Record<string, string | undefined>;
      const start = args.at(-3) as number;
      const isMoney = MONEY_BEFORE.test(text.slice(0, start));
      const claim = isMoney ? null : read(groups);
      if (claim === null) return whole;
      found.push({ kind: "date", start, end: start + whole.length, ...claim });
      return "\ue000".repeat(whole.length);
    });
  }
  return found.sort((one, two) => one.start - two.start);
}
