import type { Fact, Span } from "./company-facts";

/**
 * The value of one period: as the newest filing told it, since comparatives are restated; where that filing has it under
 * several tags, under the widest. Null where no filing has it.
 */
export function findFact(input: { facts: Fact[]; span: Span; end: string }): Fact | null {
  const ofPeriod = input.facts.filter(({ span, end }) => span === input.span && end === input.end);
  return ofPeriod.sort((a, b) => compareText(b.filedOn, a.filedOn) || a.rank - b.rank)[0] ?? null;
}

/** The filing that first told this very value for its period: comparatives repeat it for years. */
export function findFirstTold(input: { facts: Fact[]; fact: Fact }): Fact {
  const { facts, fact } = input;
  const same = facts.filter(
    ({ span, end, value }) => span === fact.span && end === fact.end && value === fact.value,
  );
  return same.sort((a, b) => compareText(a.filedOn, b.filedOn))[0] ?? fact;
}

/** Order of two days or texts, ascending. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
