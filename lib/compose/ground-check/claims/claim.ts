import type { ClaimUnit } from "./lexicon";

/** Where a claim stands in its sentence. */
export interface Span {
  start: number;
  end: number;
}

/** A number with its unit, as it is written. `value` has its scale in it; a written minus makes it negative. */
export interface NumberClaim extends Span {
  kind: "number";
  value: number;
  /** True when a sign was written. */
  signed: boolean;
  /** Half the last place that was written, in the value's own unit. */
  tolerance: number;
  /** The same with trailing zeros taken for rounding. */
  roundTolerance: number;
  unit: ClaimUnit;
  /** ISO 4217, or a sign that several share; null where none was written. */
  currency: string | null;
  /** Length in days of one of a duration's unit. */
  unitDays: number | null;
  /** "about", "nearly", "~" stand before it. */
  hedged: boolean;
  /** Where the digits stand, without sign, currency and unit. */
  digits: Span;
  decimals: number;
  scale: number;
  /** It was written as a word: "three". */
  isWord: boolean;
}

/** A day, month, quarter, year or time of day. Parts that were not written are null. */
export interface DateClaim extends Span {
  kind: "date";
  year: number | null;
  month: number | null;
  day: number | null;
  quarter: number | null;
  /** `HH:MM`, in 24 hours; null for days. Two readings where it does not say which half of the day. */
  times: string[];
  /** "3/4/2024" can be two days: the other reading. */
  other: { month: number; day: number } | null;
}

/** A capitalised name, or what looks like a ticker. */
export interface NameClaim extends Span {
  kind: "name";
  text: string;
  /** All capitals, or behind a dollar sign or in brackets: it names a symbol. */
  isTicker: boolean;
  /** It is the first word of its sentence, where any word has a capital. */
  isFirst: boolean;
}

export type Claim = NumberClaim | DateClaim | NameClaim;
