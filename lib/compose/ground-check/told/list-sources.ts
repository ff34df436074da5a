import type { FigureOrigin, FigureSources, ToldFigure } from "@/lib/contract/figure-sources";
import type { Provenance } from "@/lib/contract/market";
import type { NumberClaim } from "../claims/claim";
import { readClaims } from "../claims/read-claims";
import type { Fact } from "../facts/fact";
import { type Before, judgeClaim, type Reading } from "../judge";
import type { Ledger } from "../ledger";
import { findMentions } from "../matching/bind-subject";
import type { Derivation } from "../matching/derive";
import { speaksOf } from "../matching/evidence";
import { listDays } from "../matching/match-date";
import { findSentenceEnd } from "../sentences";
import { toFormula, toTitle } from "./describe";

const MOST_MARKS = 200;

/**
 * Where each figure of a text comes from, whoever wrote it: the ledger's own reading, with what it matched kept. Null
 * when no figure of the text has a source. What nothing supports gets no mark.
 */
export function listFigureSources(input: {
  text: string;
  /** Of all results, and of what the visitor wrote: its numbers may be counted with. */
  ledger: Ledger;
}): FigureSources | null {
  const { text, ledger } = input;
  if (!ledger.facts.some(({ sources }) => sources.length > 0)) return null;
  const told = createTold(ledger);
  let before: Before = { symbols: null, facts: [] };
  for (let at = 0; at < text.length && told.sources.marks.length < MOST_MARKS; ) {
    const end = findSentenceEnd(text.slice(at));
    const sentence = end < 0 ? text.slice(at) : text.slice(at, at + end);
    before = markSentence({ sentence, at, before, ledger, told });
    at += sentence.length;
  }
  return told.sources.marks.length === 0 ? null : told.sources;
}

function markSentence(input: {
  sentence: string;
  at: number;
  before: Before;
  ledger: Ledger;
  told: Told;
}): Before {
  const { sentence, at, before, ledger, told } = input;
  if (!/\d/.test(sentence)) return toBefore({ sentence, before, facts: [], ledger });
  const claims = readClaims(sentence, ledger);
  const reading: Reading = { text: sentence, claims, before, matched: new Map() };
  for (const claim of claims) {
    if (claim.kind !== "number") continue;
    const verdict = judgeClaim({ claim, reading, ledger });
    if (!verdict.ok) continue;
    reading.matched.set(claim.start, verdict.facts);
    const figure = verdict.derived
      ? told.addDerived(verdict.derived)
      : told.addFact(
          chooseFact({ facts: verdict.facts, sentence, claim, days: toNextDays(reading, claim, ledger) }),
        );
    if (figure !== null) told.sources.marks.push([at + claim.start, at + claim.end, figure]);
  }
  return toBefore({ sentence, before, facts: [...reading.matched.values()].flat(), ledger });
}

function toBefore(input: { sentence: string; before: Before; facts: Fact[]; ledger: Ledger }): Before {
  const { sentence, before, facts, ledger } = input;
  if (sentence.trim() === "") return before;
  const symbols = [...new Set(findMentions(sentence, ledger.subjects).map(({ symbol }) => symbol))];
  return { symbols: symbols.length > 0 ? symbols : before.symbols, facts };
}

/** The days that are told right behind a number: "30.5 on November 19". */
function toNextDays({ claims }: Reading, { end }: NumberClaim, ledger: Ledger): string[] {
  const next = claims.find(({ start }) => start >= end);
  return next?.kind === "date" && next.day !== null ? listDays(next, ledger) : [];
}

/** Of several facts of one value the one of the day beside it that the words before it speak of most, else the first. */
function chooseFact(input: {
  facts: Fact[];
  sentence: string;
  claim: NumberClaim;
  days: string[];
}): Fact | null {
  const sourced = input.facts.filter(
    ({ sources, key, origin }) => origin === "outcome" && sources.length > 0 && key !== "text",
  );
  if (sourced.length < 2) return sourced[0] ?? null;
  const words =
    input.sentence
      .slice(0, input.claim.start)
      .split(/[,;:(]/)
      .at(-1) ?? "";
  const score = (fact: Fact) =>
    (speaksOf(words, fact) ? 1 + countOwnWords(words, fact) : 0) +
    (fact.on !== null && input.days.includes(fact.on) ? 3 : 0);
  return sourced.reduce((best, fact) => (score(fact) > score(best) ? fact : best));
}

/** "high close" beside "The highest close": two. */
function countOwnWords(words: string, { label }: Fact): number {
  const lower = words.toLowerCase();
  const own = label.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return own.filter((word) => lower.includes(word.slice(0, 4))).length;
}

interface Told {
  sources: FigureSources;
  addFact(fact: Fact | null): number | null;
  addDerived(derived: Derivation): number | null;
}

/** Figures and origins, each once. */
function createTold(ledger: Ledger): Told {
  const sources: FigureSources = { origins: [], figures: [], marks: [] };
  const known = new Map<string, number>();
  const origins = new Map<string, number>();

  function addOrigin(provenance: Provenance): number {
    const origin = toOrigin(provenance);
    const key = JSON.stringify(origin);
    const at = origins.get(key) ?? sources.origins.push(origin) - 1;
    origins.set(key, at);
    return at;
  }

  function add(figure: Omit<ToldFigure, "origins">, from: Provenance[]): number {
    const told = { ...figure, origins: [...new Set(from.map(addOrigin))].slice(0, 20) };
    const key = JSON.stringify(told);
    const at = known.get(key) ?? sources.figures.push(told) - 1;
    known.set(key, at);
    return at;
  }

  const nameOf = (symbol: string | null) =>
    ledger.subjects.find((subject) => subject.symbol === symbol)?.names[0] ?? null;

  return {
    sources,
    addFact(fact) {
      if (fact === null) return null;
      const { on, until, subject } = fact;
      const figure = { label: toTitle(fact), subject: nameOf(subject), on, until, formula: toFormula(fact) };
      return add(figure, fact.sources);
    },
    addDerived({ how, of: operands }) {
      const isOrdered = how !== "sum" && how !== "mean";
      const of = isOrdered ? operands : ledger.facts.filter((fact) => operands.includes(fact));
      const from = of.flatMap(({ sources: own }) => own);
      if (from.length === 0) return null;
      const names = of.map((fact) => {
        const name = nameOf(fact.subject);
        const title = fact.origin === "user" ? "your number" : toTitle(fact).toLowerCase();
        return name === null ? title : `${title} of ${name}`;
      });
      const subjects = new Set(of.map(({ subject }) => subject));
      const subject = subjects.size === 1 ? nameOf(of[0]?.subject ?? null) : null;
      return add({ ...describeStep(how, names), subject, on: null, until: null }, from);
    },
  };
}

const STEPS: Record<Derivation["how"], { label: string; tell(names: string[]): string }> = {
  difference: { label: "Difference", tell: ([one, other]) => `${one} less ${other}` },
  sum: { label: "Sum", tell: (names) => names.join(" plus ") },
  mean: { label: "Mean", tell: (names) => `mean of ${names.join(", ")}` },
  ratio: { label: "Ratio", tell: ([one, other]) => `${one} over ${other}` },
  share: { label: "Share", tell: ([one, other]) => `${one} in percent of ${other}` },
  change: { label: "Change", tell: ([one, other]) => `${one} over ${other}, less 1, in percent` },
  product: { label: "Product", tell: ([one, other]) => `${one} times ${other}` },
};

function describeStep(how: Derivation["how"], names: string[]): { label: string; formula: string } {
  const { label, tell } = STEPS[how];
  const told = tell(names);
  return { label, formula: `${told.charAt(0).toUpperCase()}${told.slice(1)}`.slice(0, 400) };
}

function toOrigin(provenance: Provenance): FigureOrigin {
  const { sourceLabel, asOf, timeZone, adjustment, freshness, delayMinutes, staleReason } = provenance;
  const origin = { sourceLabel, asOf, timeZone, adjustment, freshness, delayMinutes };
  return staleReason ? { ...origin, staleReason } : origin;
}
