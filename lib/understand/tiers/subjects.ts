import type { Instrument } from "@/lib/contract/market";
import type { Carried, Entities } from "@/lib/contract/understanding";
import { withoutRepeats } from "../conclude";
import { type Leftover, listLeftovers, resolveLeftover } from "../entities/leftovers";
import type { NamedSpan } from "../entities/names";
import { toOutline } from "../outline";
import type { Question } from "../question";

/** What a message names: resolved, ambiguous and unknown, and the outline with a mark for each of them. */
export interface Subjects extends Pick<Entities, "ambiguous" | "unknown"> {
  named: Instrument[];
  outline: string;
  /** What the tables tell about a name: "FB has been META since Jun 9, 2022." */
  notes: string[];
}

/**
 * The names of a message. Words that no table spotted are asked of the sources when they are written or placed like a
 * name; with `eager`, whatever they look like (the answer to "which company?").
 */
export async function readSubjects(question: Question, { eager = false } = {}): Promise<Subjects> {
  const { lower, when, carried } = question;
  const extra: NamedSpan[] = [];
  let spotted = await searchForced(question);
  for (const leftover of listLeftovers(question)) {
    if (!isCandidate(question, { leftover, eager })) continue;
    const whole = joinWithNeighbour(question, { leftover, names: spotted });
    const sure = eager || leftover.nameLike || leftover.inSlot;
    const found = await resolveLeftover(question, {
      leftover: whole,
      searchSources: sure || !leftover.beside,
    });
    if (found.resolution.kind === "none" && !sure) continue;
    spotted = spotted.filter((span) => span.start < whole.start || span.end > whole.end);
    extra.push(found);
  }
  const all = [...spotted, ...extra].sort((one, two) => one.start - two.start);
  return {
    ...sortOut({ spans: all, carried }),
    outline: toOutline({ lower, names: all, dates: when.spans }),
  };
}

/** "$ZZZZ" is a symbol beyond doubt, even when no table has it: the sources may. */
function searchForced(question: Question): Promise<NamedSpan[]> {
  return Promise.all(
    question.names.map((name) =>
      name.resolution.kind === "none"
        ? resolveLeftover(question, {
            leftover: { ...name, nameLike: true, inSlot: true, beside: false },
            searchSources: true,
          })
        : name,
    ),
  );
}

function isCandidate(
  { names, carried, text }: Question,
  { leftover, eager }: { leftover: Leftover; eager: boolean },
): boolean {
  if (eager || leftover.inSlot || leftover.beside) return true;
  const nothingElse = names.length === 0 && carried.symbols.length === 0;
  const opensSentence = leftover.start === 0 && /^\p{Lu}\p{Ll}/u.test(leftover.mention);
  const shouting = !/\p{Ll}/u.test(text);
  return nothingElse || (leftover.nameLike && !opensSentence && !shouting);
}

/** "Apple Hospitality" is not Apple: a capitalised unknown word right beside a name belongs to it. */
function joinWithNeighbour(
  { text }: Question,
  { leftover, names }: { leftover: Leftover; names: NamedSpan[] },
): Leftover {
  if (!/^\p{Lu}\p{Ll}/u.test(leftover.mention)) return leftover;
  const before = names.find((name) => name.end === leftover.start - 1 && /^\p{Lu}\p{Ll}/u.test(name.mention));
  const after = names.find((name) => name.start === leftover.end + 1 && /^\p{Lu}\p{Ll}/u.test(name.mention));
  const opens = leftover.start === 0 && !before;
  const start = before?.start ?? leftover.start;
  const end = opens ? leftover.end : (after?.end ?? leftover.end);
  return { ...leftover, start, end, mention: text.slice(start, end) };
}

function sortOut({ spans, carried }: { spans: NamedSpan[]; carried: Carried }) {
  const named: Instrument[] = [];
  const ambiguous: Entities["ambiguous"] = [];
  const unknown: string[] = [];
  const notes: string[] = [];
  for (const { mention, resolution } of spans) {
    if (resolution.kind !== "many" && resolution.note) notes.push(resolution.note);
    if (resolution.kind === "one") named.push(resolution.instrument);
    else if (resolution.kind === "none") unknown.push(mention);
    else {
      const chosen = chooseCandidate({ mention, candidates: resolution.candidates, carried });
      if (chosen) named.push(chosen);
      else ambiguous.push({ mention, candidates: resolution.candidates });
    }
  }
  return { named: withoutRepeats(named), ambiguous, unknown: [...new Set(unknown)], notes };
}

/** The one candidate that is spoken of already, or that is written out in full. */
function chooseCandidate(input: {
  mention: string;
  candidates: Instrument[];
  carried: Carried;
}): Instrument | null {
  const { mention, candidates, carried } = input;
  const same = candidates.filter(({ name }) => name.toLowerCase() === mention.toLowerCase());
  if (same.length === 1) return same[0] ?? null;
  const known = candidates.filter(({ symbol }) => carried.symbols.some((each) => each.symbol === symbol));
  if (known.length === 1) return known[0] ?? null;
  const stems = new Set(candidates.map(({ name }) => name.split(/[ ,]/)[0]));
  return carried.lastSkill !== null && stems.size === 1 ? (candidates[0] ?? null) : null;
}

/** The subject of the last answer: all of them when they were compared, else the newest. */
export function listActive({ symbols, comparing }: Carried): Instrument[] {
  return comparing ? symbols : symbols.slice(0, 1);
}

const ALL = /\b(?:both|them|they|their|these|those|all of them|the two|each other|the three)\b/;
const OTHER = /\b(?:the|that) other(?: one| stock| company)?\b/;
const ORDINAL =
  /\b(?:the )?(first|second|third|fourth|last)(?: one| stock| company|$|(?= (?:and|add|put|please|then|but|with|instead|from|out|away)\b))/;
const ORDINALS = ["first", "second", "third", "fourth"];
const ONE =
  /\b(?:it|its|itself|(?:that|this|the) (?:stock|company|share|one|ticker|symbol|fund|index)|the same(?: one| stock| company)?)\b/;

/**
 * The earlier subjects that words such as "it", "both", "the other one" or "the second" speak of; null without such
 * words. Carried subjects stand newest first, or in the compared order after a comparison.
 */
export function findReferred({
  outline,
  carried,
}: {
  outline: string;
  carried: Carried;
}): Instrument[] | null {
  const { symbols, comparing } = carried;
  if (symbols.length === 0) return null;
  if (OTHER.test(outline)) return symbols.length > 1 ? symbols.slice(1, 2) : null;
  const ordinal = ORDINAL.exec(outline)?.[1];
  if (ordinal && comparing) {
    const found = ordinal === "last" ? symbols.at(-1) : symbols[ORDINALS.indexOf(ordinal)];
    return found ? [found] : null;
  }
  if (ALL.test(outline)) return listAll(carried);
  return ONE.test(outline) ? listActive(carried) : null;
}

/** Everything a comparison without names can mean: the compared, or the two newest subjects, older first. */
export function listAll({ symbols, comparing }: Carried): Instrument[] {
  return comparing ? symbols : symbols.slice(0, 2).reverse();
}
