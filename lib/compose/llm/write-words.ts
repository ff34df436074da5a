import { describeFailure, type LanguageModel, ModelFailure, type ModelFailureCode } from "@/lib/model";
import { logError } from "@/lib/observe";
import { createCitedGate } from "../ground-check/cited-gate";
import { createGate, type GateReport } from "../ground-check/gate";
import { createLedger, type Ledger } from "../ground-check/ledger";
import type { Earlier } from "./history";
import type { Told } from "./passages";
import { toAsk, WRITER_INSTRUCTIONS } from "./prompt";
import { pumpWords } from "./pump";

/** What became of the model's words. */
export interface WrittenWords {
  /** True when something of them was shown. */
  shown: boolean;
  /** Why they ended before their end; null when they are complete. */
  broken: ModelFailureCode | "length" | null;
  report: GateReport;
}

/**
 * Lets the model write about results, word by word through the ledger. Never rejects for a failure: what is
 * missing is the caller's to add from the same results. A stop is thrown, and ends the call at the server.
 */
export async function writeWords(input: {
  question: string;
  /** What came before; what it holds is no source of figures. */
  earlier: Earlier | null;
  /** What the visitor asked to be remembered. */
  remembered: string[];
  told: Told;
  /** The ledger of all that is told, where it is made elsewhere too; null to make one. */
  ledger: Ledger | null;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  visitor: string | null;
  model: LanguageModel;
  signal: AbortSignal;
  write(words: string): void;
}): Promise<WrittenWords> {
  const { question, earlier, remembered, told, today, visitor, model, signal } = input;
  const { results, passages } = told;
  const besides = { results: told.besides, userTexts: [question, ...remembered], passages: [], today };
  const secret = WRITER_INSTRUCTIONS;
  const gate =
    passages.length > 0
      ? createCitedGate({ passages, besides, secret })
      : createGate(input.ledger ?? createLedger(besides), { secret });
  let shown = false;
  const write = (words: string) => {
    if (words.trim() !== "") shown = true;
    input.write(words);
  };
  let broken: WrittenWords["broken"] = null;
  try {
    const events = model.stream(toAsk({ question, earlier, remembered, results, visitor, signal }));
    if ((await pumpWords({ events, gate, write })).finish === "length") broken = "length";
  } catch (cause) {
    if (signal.aborted) throw cause;
    logError({ event: "model.writing_failed", stage: "compose", cause });
    broken = cause instanceof ModelFailure ? cause.code : "malformed";
  }
  const rest = gate.end({ broken: broken !== null });
  if (rest !== "") write(rest);
  return { shown, broken, report: gate.report };
}

/** One honest sentence about how the words came to be; null when there is nothing to say. */
export function describeWriting({ shown, broken, report }: WrittenWords): string | null {
  if (broken === "length")
    return "The language model stopped at its own limit; the rest is written from the same figures.";
  if (broken !== null) {
    const reason = describeFailure(broken);
    return shown
      ? `The answer was finished without the language model: ${reason}. The rest is written from the same figures.`
      : `Written without the language model: ${reason}.`;
  }
  const { dropped, replaced } = report;
  const parts = [
    dropped === 0 ? null : `left out ${count(dropped, "sentence")}`,
    replaced === 0 ? null : `put right ${count(replaced, "figure")}`,
  ].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : `Of the language model's answer I ${parts.join(" and ")}: not in the sources of this answer.`;
}

function count(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? "" : "s"}`;
}
