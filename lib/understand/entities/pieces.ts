import type { RangeKey } from "@/lib/contract/market";
import type { Span } from "../normalise";

/** A word, a number or a single sign of the lower-cased text; `glued` when no space stands before it. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  glued: boolean;
}

const PIECE = /\p{L}+|[0-9]+|\S/gu;

/** The text cut into words, numbers and signs: "3/16/2020" is five pieces, "5y" two. */
export function toPieces(lower: string): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const match of lower.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    pieces.push({ text: match[0], start, end, glued: start === last });
    last = end;
  }
  return pieces;
}

/** Where a reader of dates stands. */
export interface Place {
  pieces: Piece[];
  index: number;
  /** Today in the exchange's zone. */
  today: string;
}

/** A date as it was written, before it is joined with others and checked against today. Both ends included. */
export interface DateExpression {
  from: string;
  to: string;
  label: string;
  /** `day` names a single day; everything else a span. */
  grain: "day" | "span";
  key: RangeKey | null;
  /** The month was written without its year, so that a neighbour may lend one. */
  yearless: boolean;
  /** Both ends were written: "from" before it does not mean "since". */
  closed: boolean;
  problem: "no_such_day" | "too_early" | null;
  /** Index of the first piece after it. */
  next: number;
}

/** A reader answers with the date that starts at its place, or passes. */
export type DateReader = (place: Place) => DateExpression | null;

/** An expression with the usual answers filled in. */
export function toExpression(
  given: Partial<DateExpression> & Pick<DateExpression, "from" | "to" | "label" | "next">,
): DateExpression {
  return { grain: "span", key: null, yearless: false, closed: false, problem: null, ...given };
}

/** The piece so many places on, as text; the empty string beyond the ends. */
export function textAt({ pieces, index }: Place, offset: number): string {
  return pieces[index + offset]?.text ?? "";
}

/** A number of one to so many digits at a place so many pieces on, else null. */
export function numberAt(
  { pieces, index }: Place,
  { offset, digits }: { offset: number; digits: number },
): number | null {
  const text = pieces[index + offset]?.text ?? "";
  return text.length <= digits && /^[0-9]+$/.test(text) ? Number(text) : null;
}

/** True when the piece so many places on stands directly behind the one before it. */
export function gluedAt({ pieces, index }: Place, offset: number): boolean {
  return pieces[index + offset]?.glued ?? false;
}

/** True when two pieces stand side by side; false where a blocked stretch, which is no piece, stood between them. */
export function isNextTo(one: Piece | undefined, two: Piece | undefined): boolean {
  return one !== undefined && two !== undefined && two.start - one.end <= 1;
}

/** The pieces outside the blocked stretches, in one walk along both. */
export function withoutBlocked(pieces: Piece[], blocked: Span[]): Piece[] {
  if (blocked.length === 0) return pieces;
  const sorted = [...blocked].sort((one, two) => one.start - two.start);
  let reached = 0;
  let at = 0;
  return pieces.filter((piece) => {
    for (let span = sorted[at]; span !== undefined && span.start < piece.end; span = sorted[++at])
      reached = Math.max(reached, span.end);
    return reached <= piece.start;
  });
}
