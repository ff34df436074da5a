import type { Action } from "@/lib/contract/actions";
import type { Range, RangeKey } from "@/lib/contract/market";

const SPANS: { key: RangeKey; label: string; words: string }[] = [
  { key: "YTD", label: "This year", words: "this year" },
  { key: "5Y", label: "Over 5 years", words: "over 5 years" },
  { key: "1Y", label: "Past year", words: "over the past year" },
];

/** Two buttons that ask the same question over another span than the one just answered. */
export function listSpanButtons(input: { asked: Range; toText(words: string): string }): Action[] {
  const others = SPANS.filter(({ key }) => key !== input.asked.key).slice(0, 2);
  return others.map(({ label, words }) => ({ kind: "ask", label, text: input.toText(words) }));
}
