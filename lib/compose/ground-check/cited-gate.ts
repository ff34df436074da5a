import { createGate, type Gate, type GateReport } from "./gate";
import { createLedger, type Ledger, type LedgerInput } from "./ledger";
import { findSentenceEnd } from "./sentences";

/** A passage that the model was shown, under the number by which it is cited. */
export interface NumberedPassage {
  number: number;
  /** Title, headings, names of columns and the quoted lines. */
  text: string;
}

const MARK = /\s*\[(\d{1,3})\]/g;

/**
 * A gate for words about passages of documents: sentence by sentence, each held by the passages that it cites itself, and
 * not by others. A sentence that cites a passage that was not shown is left out; so is one that cites none, unless other
 * results of the turn (`besides`) hold what it says. Whole sentences only: their citations stand at their ends.
 */
export function createCitedGate(input: {
  passages: NumberedPassage[];
  /** The ledger's input without any passage. */
  besides: LedgerInput;
  secret?: string;
}): Gate {
  const { passages, besides, secret = "" } = input;
  const textOf = new Map<number, string>();
  for (const { number, text } of passages) textOf.set(number, `${textOf.get(number) ?? ""}\n${text}`);
  const report: GateReport = { replaced: 0, dropped: 0 };
  const isMixed = besides.results.length > 0;
  const own = isMixed ? createLedger(besides) : null;
  let held = "";

  function judge(sentence: string): string {
    const cited = [...sentence.matchAll(MARK)].map(([, number]) => Number(number));
    const bare = sentence.replace(MARK, "");
    if (bare.trim() === "") return cited.length > 0 ? "" : sentence;
    const ledger = findLedger(cited);
    const gate = ledger === null ? null : createGate(ledger, { secret });
    const words = gate === null ? "" : gate.push(bare, 0) + gate.end();
    if (gate === null || gate.report.dropped > 0) {
      report.dropped += 1;
      return "";
    }
    report.replaced += gate.report.replaced;
    const marks = [...new Set(cited)].map((number) => ` [${number}]`).join("");
    return words.replace(/([.!?]*["”')*]*\s*)$/, `${marks}$1`);
  }

  /** What the cited passages hold; null when one was never shown, or none is cited and nothing else was found. */
  function findLedger(cited: number[]): Ledger | null {
    if (cited.length === 0) return own;
    const texts = cited.map((number) => textOf.get(number));
    if (texts.some((text) => text === undefined)) return null;
    return createLedger({ ...besides, passages: texts.filter((text) => text !== undefined) });
  }

  function take(isLast: boolean): string {
    let out = "";
    for (let end = findEnd(held, isLast); end > 0; end = findEnd(held, isLast)) {
      out += judge(held.slice(0, end));
      held = held.slice(end);
    }
    return out;
  }

  return {
    report,
    push(delta) {
      held += delta;
      return take(false);
    },
    dueInMs: () => null,
    end({ broken = false } = {}) {
      const out = take(true);
      const rest = held;
      held = "";
      return broken || rest.trim() === "" ? out : out + judge(rest);
    },
  };
}

/** Where the first sentence ends, with citations that stand behind its point; -1 while more of them may come. */
function findEnd(text: string, isLast: boolean): number {
  const end = findSentenceEnd(text);
  if (end < 0) return -1;
  const behind = /^(?:\[\d{1,3}\]\s*)+/.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + behind);
  const mayGoOn = rest === "" || /^\[\d{0,3}$/.test(rest);
  return mayGoOn && !isLast ? -1 : end + behind;
}
