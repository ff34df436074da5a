import { crossesBoundary } from "./boundary";
import type { Claim } from "./claims/claim";
import { isOpen, readClaims, toStablePoint } from "./claims/read-claims";
import { MARK, needsMark } from "./estimates";
import { findMarkupStart, holdsMarkup, listSecretRows, tellsSecret } from "./foreign";
import { type Before, judgeClaim, type Reading } from "./judge";
import type { Ledger } from "./ledger";
import { findMentions } from "./matching/bind-subject";
import { type Edit, replaceClaim } from "./replace";
import { findSentenceEnd } from "./sentences";

/** What the gate did to an answer. */
export interface GateReport {
  /** Figures that were put in the place of others. */
  replaced: number;
  /** Sentences that were left out, whole or from the middle on. */
  dropped: number;
}

/** Lets words through as far as the ledger supports them. */
export interface Gate {
  /** Takes the next words, gives back what may be shown now. `nowMs` is monotonic. */
  push(delta: string, nowMs: number): string;
  /** Milliseconds until words that are held now may go, or null when nothing waits for time alone. */
  dueInMs(nowMs: number): number | null;
  /** The last of it. `broken` is an answer that was cut: its half sentence is left out. */
  end(input?: { broken?: boolean }): string;
  readonly report: GateReport;
}

/**
 * The head of a sentence is held this long, so that a sentence that fails early leaves nothing behind. A name of what the
 * answer is about is not: most sentences begin with it, and it is true whatever follows.
 */
const HOLD_MS = 90;
/** Stands where a sentence that had begun could not be ended. */
export const LEFT_OUT = "… (left out: a figure without a source)";

/**
 * A gate before the reader: nothing passes it that the ledger does not hold, no link or markup, and nothing of `secret`.
 */
export function createGate(ledger: Ledger, { secret = "" } = {}): Gate {
  const rows = listSecretRows(secret);
  const report: GateReport = { replaced: 0, dropped: 0 };
  let sentence = openSentence({ symbols: null, facts: [] });
  let heldSinceMs: number | null = null;

  function take(delta: string, nowMs: number, isLast: boolean): string {
    sentence.text += delta;
    if (delta !== "") heldSinceMs ??= nowMs;
    let out = "";
    for (let end = findSentenceEnd(sentence.text); end >= 0; end = findSentenceEnd(sentence.text)) {
      const rest = sentence.text.slice(end);
      sentence.text = sentence.text.slice(0, end);
      out += advance({ isWhole: true, isDue: true });
      sentence = openSentence(toBefore(sentence, ledger));
      sentence.text = rest;
      heldSinceMs = rest === "" ? null : nowMs;
    }
    const isDue = heldSinceMs !== null && nowMs - heldSinceMs >= HOLD_MS;
    out += advance({ isWhole: isLast, isDue: isDue || isLast });
    if (sentence.shown === sentence.text.length) heldSinceMs = null;
    return out;
  }

  /** Judges what can be judged and lets go what can go. */
  function advance({ isWhole, isDue }: { isWhole: boolean; isDue: boolean }): string {
    if (sentence.isDropped) return "";
    const judged = judge(isWhole);
    if (judged === null) return drop();
    const named = isWhole ? 0 : measureName(sentence.text, ledger);
    const limit = Math.max(judged, named);
    const isFree = sentence.shown > 0 || sentence.matched.size > 0 || isDue || named > 0;
    if (!isFree || limit <= sentence.shown) return "";
    const out = applyEdits(sentence, limit);
    sentence.shown = limit;
    return out;
  }

  /** The place up to which everything is supported; null when the sentence is not. */
  function judge(isWhole: boolean): number | null {
    const { text } = sentence;
    if (crossesBoundary(text) || holdsMarkup(text) || tellsSecret({ text, isWhole, rows })) return null;
    sentence.claims = readClaims(text, ledger);
    const several = ledger.subjects.length > 1;
    for (const claim of sentence.claims) {
      if (claim.start < sentence.judged) continue;
      if (!isWhole && isOpen({ text, claim, several }))
        return toWhole(Math.min(claim.start, toStablePoint(text)));
      const settled = settle(claim, isWhole);
      if (settled === "waits") return toWhole(Math.min(claim.start, toStablePoint(text)));
      if (!settled) return null;
      sentence.judged = claim.end;
    }
    return isWhole ? text.length : toWhole(Math.max(sentence.shown, toStablePoint(text)));
  }

  /** No claim is let go in half: what stands in its place replaces the whole of it. */
  function toWhole(limit: number): number {
    const safe = Math.min(limit, findMarkupStart(sentence.text));
    const cut = sentence.claims.find(({ start, end }) => start < safe && safe < end);
    return Math.max(sentence.shown, cut?.start ?? safe);
  }

  /** An estimate waits for the word that calls it one; the end of the sentence marks it where none came. */
  function settle(claim: Claim, isWhole: boolean): boolean | "waits" {
    const verdict = judgeClaim({ claim, reading: sentence, ledger });
    if (verdict.ok) {
      const { text } = sentence;
      if (needsMark({ claim, facts: verdict.facts, text, estimatedDays: ledger.estimatedDays })) {
        if (!isWhole) return "waits";
        sentence.edits.push({ start: claim.end, end: claim.end, text: MARK });
      }
      if (claim.kind === "number") sentence.matched.set(claim.start, verdict.facts);
      return true;
    }
    const edit = replaceClaim({ claim, bound: verdict.bound, reading: sentence, ledger });
    if (edit === null || edit.start < sentence.shown) return false;
    sentence.edits.push(edit);
    report.replaced += 1;
    return true;
  }

  function drop(): string {
    sentence.isDropped = true;
    report.dropped += 1;
    report.replaced -= sentence.edits.filter(({ end, text }) => text !== MARK && end > sentence.shown).length;
    if (sentence.shown === 0) return "";
    const shown = applyEdits({ ...sentence, shown: 0 }, sentence.shown);
    const isBold = (shown.match(/\*\*/g)?.length ?? 0) % 2 === 1;
    return `${isBold ? "**" : ""}${LEFT_OUT}\n`;
  }

  return {
    report,
    push: (delta, nowMs) => take(delta, nowMs, false),
    dueInMs(nowMs) {
      const waits = heldSinceMs !== null && !sentence.isDropped && sentence.shown < sentence.text.length;
      if (!waits || heldSinceMs === null || nowMs - heldSinceMs >= HOLD_MS) return null;
      return HOLD_MS - (nowMs - heldSinceMs);
    },
    end({ broken = false } = {}) {
      if (broken && findSentenceEnd(`${sentence.text} `) < 0) return sentence.shown > 0 ? "… " : "";
      return take("", Number.POSITIVE_INFINITY, true);
    },
  };
}

interface OpenSentence extends Reading {
  edits: Edit[];
  /** How much of the text has been let go. */
  shown: number;
  /** How much of it has been judged. */
  judged: number;
  isDropped: boolean;
}

/** The length of a sentence that is, so far, a name of what the answer is about or the beginning of one; else 0. */
function measureName(text: string, { subjects }: Ledger): number {
  const written = text.trimStart();
  const isNamed =
    written !== "" && subjects.some(({ names }) => names.some((name) => name.startsWith(written)));
  return isNamed ? text.length : 0;
}

function openSentence(before: Before): OpenSentence {
  return {
    text: "",
    claims: [],
    before,
    matched: new Map(),
    edits: [],
    shown: 0,
    judged: 0,
    isDropped: false,
  };
}

function applyEdits(
  { text, edits, shown }: Pick<OpenSentence, "text" | "edits" | "shown">,
  limit: number,
): string {
  let out = "";
  let at = shown;
  for (const edit of edits) {
    if (edit.start < at || edit.end > limit) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at, limit);
}

function toBefore(sentence: OpenSentence, ledger: Ledger): Before {
  if (sentence.text.trim() === "" || sentence.isDropped) return sentence.before;
  const symbols = [...new Set(findMentions(sentence.text, ledger.subjects).map(({ symbol }) => symbol))];
  const facts = [...sentence.matched.values()].flat();
  return { symbols: symbols.length > 0 ? symbols : sentence.before.symbols, facts };
}
