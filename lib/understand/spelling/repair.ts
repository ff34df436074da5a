import { keepLast } from "@/lib/contract/plain/keep-last";
import { isOrdinaryWord } from "../entities/words/vocabulary";
import { overlaps, type Span } from "../normalise";
import { listShortForms, type Repair } from "./short-forms";
import { listSlips } from "./slips";

/** Beyond this a message is a text and no question: it is read as it is. */
const LONGEST = 600;

/**
 * The text with short forms written out ("mkt cap", "tmrw") and slips in words of the trade put right ("quartely").
 * What stands in `kept` is left alone: names keep their spelling. The same text where there is nothing to mend.
 */
export function repairSpelling(input: { text: string; kept: Span[] }): string {
  return input.text.length > LONGEST ? input.text : repair(input);
}

/** Kept for messages that are read ahead (`../read-ahead.ts`). */
const repair = keepLast({
  most: 64,
  toKey: ({ text, kept }: { text: string; kept: Span[] }) =>
    `${kept.map(({ start, end }) => `${start}-${end}`).join()} ${text}`,
  read: mend,
});

function mend({ text, kept }: { text: string; kept: Span[] }): string {
  const forms = listShortForms(text);
  if (!isReadable({ text, kept, forms })) return text;
  const slips = listSlips(text).filter((slip) => !forms.some((form) => overlaps(form, slip)));
  const repairs = [...forms, ...slips]
    .filter((repair) => !kept.some((span) => overlaps(span, repair)))
    .sort((one, two) => one.start - two.start);
  return repairs.length === 0 ? text : write({ text, repairs });
}

const WORDS = /\p{L}{2,}/gu;
/** Fewer ordinary words than this are another language, which is not to be turned into ours. */
const LEAST_ORDINARY = 0.34;

function isReadable({ text, kept, forms }: { text: string; kept: Span[]; forms: Span[] }): boolean {
  let all = 0;
  let ordinary = 0;
  for (const match of text.matchAll(WORDS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (kept.some((each) => overlaps(each, span))) continue;
    all += 1;
    const isForm = forms.some((form) => overlaps(form, span));
    if (isForm || isOrdinaryWord(match[0].toLowerCase())) ordinary += 1;
  }
  return all < 4 || ordinary / all >= LEAST_ORDINARY;
}

function write({ text, repairs }: { text: string; repairs: Repair[] }): string {
  let written = "";
  let at = 0;
  for (const repair of repairs) {
    if (repair.start < at) continue;
    written += text.slice(at, repair.start) + repair.text;
    at = repair.end;
  }
  return written + text.slice(at);
}
