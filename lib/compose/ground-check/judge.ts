import type { Claim, NumberClaim } from "./claims/claim";
import type { Fact } from "./facts/fact";
import type { Ledger } from "./ledger";
import { bindSubject, findMentions, type Mention } from "./matching/bind-subject";
import { type Derivation, findDerivation } from "./matching/derive";
import { speaksOf } from "./matching/evidence";
import { fitsDay, isKnownDate } from "./matching/match-date";
import { isKnownDuration } from "./matching/match-duration";
import { isKnownName } from "./matching/match-name";
import { matchNumber } from "./matching/match-number";

/** What an earlier sentence leaves for the next one: whom it spoke of, and which figures it told. */
export interface Before {
  symbols: string[] | null;
  facts: Fact[];
}

/** A sentence as far as it is written, with what its claims were found to be. */
export interface Reading {
  text: string;
  claims: Claim[];
  before: Before;
  /** Facts of each number that was judged, by the place where it starts. */
  matched: Map<number, Fact[]>;
}

/** `facts` are those a number states; empty for what needs none, and for what follows from others. */
export type Verdict =
  | { ok: true; facts: Fact[]; derived?: Derivation }
  | { ok: false; bound: string[] | null };

/** Whether one claim is supported by the ledger, given what stands before it. */
export function judgeClaim(input: { claim: Claim; reading: Reading; ledger: Ledger }): Verdict {
  const { claim, reading, ledger } = input;
  if (claim.kind === "name") {
    const ok = isKnownName({ claim, text: reading.text, ledger });
    return ok ? { ok, facts: [] } : { ok, bound: null };
  }
  if (claim.kind === "number") return judgeNumber({ claim, reading, ledger });
  const ok = isKnownDate(claim, ledger) && fitsNumbers({ ...input, claim });
  return ok ? { ok, facts: [] } : { ok, bound: null };
}

function judgeNumber(input: { claim: NumberClaim; reading: Reading; ledger: Ledger }): Verdict {
  const { claim, reading, ledger } = input;
  const { text } = reading;
  if (isOrdinal(text, claim) || isRebased(text, claim)) return { ok: true, facts: [] };
  if (claim.unit === "duration") {
    const ok = isKnownDuration({ claim, durations: ledger.durations, facts: ledger.facts });
    if (ok) return { ok, facts: [] };
  }
  const mentions = findMentions(text, ledger.subjects);
  const bound = bindTo({ claim, reading, ledger, mentions });
  const facts = listBound(ledger.facts, bound);
  const matched = matchNumber({ claim, text, facts }).filter((fact) =>
    fitsDates({ number: claim, facts: [fact], reading, ledger }),
  );
  if (matched.length > 0) return { ok: true, facts: matched };
  const stated = [...[...reading.matched.values()].flat(), ...reading.before.facts];
  const view = listView({ stated, reading, ledger, mentions, bound });
  const derived = findDerivation({ claim, text, view, stated });
  return derived === null ? { ok: false, bound } : { ok: true, facts: [], derived };
}

const GENERIC =
  /^ (?:\w+ )?(?:places|things|ways|reasons|questions|sides|figures|numbers|lines|sources|dates|values|parts|kinds|measures|points of view|halves)\b/i;

/** "1." at the head of a list, "two things": an order or a manner of speaking, and no figure. */
function isOrdinal(text: string, claim: NumberClaim): boolean {
  if (claim.isWord && GENERIC.test(text.slice(claim.end))) return true;
  if (/^[\s>*#]*$/.test(text.slice(0, claim.start)) && /^[.)]\s/.test(text.slice(claim.end))) {
    return claim.unit === "plain" && claim.decimals === 0 && claim.value < 30;
  }
  return false;
}

/** The 100 at which compared lines begin. */
function isRebased(text: string, claim: NumberClaim): boolean {
  return (
    claim.value === 100 &&
    claim.unit === "plain" &&
    /\b(?:rebas|indexed|sets? (?:both|all|each|them))/i.test(text)
  );
}

/** The things a number may belong to, by the names around it; null for any. */
export function bindTo(input: {
  claim: NumberClaim;
  reading: Reading;
  ledger: Ledger;
  mentions: Mention[];
}): string[] | null {
  const { claim, reading, ledger, mentions } = input;
  if (ledger.subjects.length < 2) return null;
  const numbers = reading.claims.filter((one) => one.kind === "number");
  return bindSubject({ claim, text: reading.text, mentions, numbers, carried: reading.before.symbols });
}

/** The facts of these things, and those of none. */
export function listBound(facts: Fact[], bound: string[] | null): Fact[] {
  if (bound === null) return facts;
  return facts.filter(({ subject }) => subject === null || bound.includes(subject));
}

/** Figures that the sentence or the one before states, and those of the things it names that its words speak of. */
function listView(input: {
  stated: Fact[];
  reading: Reading;
  ledger: Ledger;
  mentions: Mention[];
  bound: string[] | null;
}): Fact[] {
  const { stated, reading, ledger, mentions, bound } = input;
  const named = mentions.length > 0 ? mentions.map(({ symbol }) => symbol) : bound;
  const spoken = listBound(ledger.facts, named).filter(
    (fact) => fact.origin === "user" || (fact.origin === "outcome" && speaksOf(reading.text, fact)),
  );
  return [...new Set([...stated, ...spoken])];
}

/** A day must be that of the figure it stands beside. */
function fitsNumbers(input: {
  claim: Extract<Claim, { kind: "date" }>;
  reading: Reading;
  ledger: Ledger;
}): boolean {
  const { claim: date, reading, ledger } = input;
  const numbers = reading.claims.filter((one) => one.kind === "number" && one.end <= date.start);
  const number = numbers.at(-1) as NumberClaim | undefined;
  const facts = number === undefined ? [] : (reading.matched.get(number.start) ?? []);
  if (number === undefined) return true;
  return fitsDay({ text: reading.text, date, number, isFirstNumber: false, facts, ledger });
}

function fitsDates(input: { number: NumberClaim; facts: Fact[]; reading: Reading; ledger: Ledger }): boolean {
  const { number, facts, reading, ledger } = input;
  const isFirstNumber = !reading.claims.some((one) => one.kind === "number" && one.start < number.start);
  const dates = reading.claims.filter((one) => one.kind === "date" && one.end <= number.start);
  return dates.every((date) =>
    date.kind === "date" ? fitsDay({ text: reading.text, date, number, isFirstNumber, facts, ledger }) : true,
  );
}
