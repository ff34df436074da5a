import type { ResultPayload } from "@/lib/contract/skill-results";
import type { Understanding } from "@/lib/contract/understanding";
import type { LanguageModel } from "@/lib/model";
import { type ComposableOutcome, composeReply, listCitations, type Reply, toButtons } from "./compose-reply";
import { createLedger, type Ledger } from "./ground-check/ledger";
import { listFigureSources } from "./ground-check/told/list-sources";
import { renderClosing } from "./llm/closing";
import type { Earlier } from "./llm/history";
import { toTold } from "./llm/passages";
import { describeWriting, writeWords } from "./llm/write-words";

/** Results that gain by a model's words. The others say what they have to say in words of ours. */
const written: ReadonlySet<ResultPayload["skill"]> = new Set<ResultPayload["skill"]>([
  ...["quote", "history", "compare", "day", "indicator", "risk", "extremes", "screen", "portfolio"],
  ...["fundamentals", "dividends", "earnings", "news", "symbol_info", "documents"],
] as ResultPayload["skill"][]);

export interface WriteInput {
  understanding: Understanding;
  outcomes: ComposableOutcome[];
  question: string;
  /** The conversation so far; only a model is told of it. */
  earlier?: Earlier | null;
  /** What the visitor asked to be remembered, in words; a model may know it. */
  remembered?: string[];
  /** Null: the offline writer. */
  writer: LanguageModel | null;
  /** Whose budget the writer's answer is taken from. */
  visitor: string | null;
  now: Date;
  signal: AbortSignal;
  /** Takes words that are shown before the reply is complete. */
  write(words: string): void;
}

/**
 * The reply to a turn's outcomes. With a model its words are given to `write` as they come, each figure of them held by
 * an outcome, and the reply has what follows them; without one, or when it fails, the offline writer's words are in the
 * reply. Both end with where the figures come from. Rejects only when the turn is stopped.
 */
export async function writeReply(input: WriteInput): Promise<Reply> {
  const { understanding, outcomes, writer } = input;
  const results = outcomes.flatMap((outcome) => (hasWords(outcome) ? [outcome] : []));
  if (writer === null || results.length === 0 || input.question.trim() === "")
    return withSources(input, composeReply({ understanding, outcomes }));
  const ledger = toLedger(input);
  let shown = "";
  let space = ""; // waits for a word: what is cut behind a sentence does not end in it
  const write = (delta: string) => {
    const words = `${space}${delta}`.replace(/[ \t]+(?=\n)/g, "");
    space = /\s*$/.exec(words)?.[0] ?? "";
    const now = words.slice(0, words.length - space.length);
    shown += now;
    if (now !== "") input.write(now);
  };
  const note = understanding.note;
  if (note !== null) write(`${note}\n\n`);
  const words = await writeWords({
    question: input.question,
    earlier: input.earlier ?? null,
    remembered: input.remembered ?? [],
    ledger: isOfAll({ outcomes, results }) ? ledger : null,
    told: toTold(results.map(({ skill, data }) => ({ skill, data }) as ResultPayload)),
    today: input.now.toISOString().slice(0, 10),
    visitor: input.visitor,
    model: writer,
    signal: input.signal,
    write,
  });
  const isWhole = words.shown && words.broken === null;
  if (isWhole) write(toClosing(results));
  const others = isWhole ? outcomes.filter((outcome) => !hasWords(outcome)) : outcomes;
  if (others.length > 0) {
    const offline = composeReply({ understanding, outcomes: others });
    write(toRest({ offline, note, shown: words.shown }));
  }
  const told = describeWriting(words);
  const notices: Reply["parts"] = told === null ? [] : [{ type: "notice", tone: "info", text: told }];
  const citations = listCitations(outcomes);
  const sources = toSources({ citations, text: shown, ledger });
  return { parts: [...sources, ...notices, ...toButtons(outcomes)], citations };
}

/** What the answer may say: everything that was found, and the visitor's own words. */
function toLedger({ outcomes, question, remembered, now }: WriteInput): Ledger {
  return createLedger({
    results: outcomes.flatMap((one) => (one.ok ? [{ skill: one.skill, data: one.data }] : [])),
    userTexts: [question, ...(remembered ?? [])],
    passages: [],
    today: now.toISOString().slice(0, 10),
  });
}

/** True where the model is shown all that was found, none of it passages: then one ledger judges words and names sources. */
function isOfAll({ outcomes, results }: { outcomes: ComposableOutcome[]; results: Found[] }): boolean {
  const found = outcomes.filter(({ ok }) => ok);
  return found.length === results.length && found.every(({ skill }) => skill !== "documents");
}

type Found = Extract<ComposableOutcome, { ok: true }>;

/** True for what a model may write about; the rest, like what stands in no document, is said in words of ours. */
function hasWords(outcome: ComposableOutcome): outcome is Found {
  if (!outcome.ok) return false;
  const { skill, data } = outcome;
  return written.has(skill) && (!("found" in data) || data.found === true);
}

/** The offline writer's reply, with where the figures of its words come from behind them. */
function withSources(input: WriteInput, { parts, citations }: Reply): Reply {
  const ledger = toLedger(input);
  const told = parts.flatMap((part) =>
    part.type === "text" ? [part, ...toSources({ citations, text: part.text, ledger })] : [part],
  );
  return { parts: told, citations };
}

function toSources(told: Pick<Reply, "citations"> & { text: string; ledger: Ledger }): Reply["parts"] {
  if (!told.citations.some(({ asOf }) => asOf !== null)) return []; // no figure of a market is in it
  const sources = listFigureSources(told);
  return sources === null ? [] : [{ type: "sources", sources }];
}

function toClosing(results: { data: object }[]): string {
  const lines = [...new Set(results.flatMap(({ data }) => renderClosing(data)))];
  return lines.length === 0 ? "" : `\n\n${lines.join("\n\n")}`;
}

/** The offline writer's words, for what the model did not write; the note has been told. */
function toRest(input: { offline: Reply; note: string | null; shown: boolean }): string {
  const { offline, note, shown } = input;
  const text = offline.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n\n");
  const own = note !== null && text.startsWith(note) ? text.slice(note.length).trimStart() : text;
  return own !== "" && shown ? `\n\n${own}` : own;
}
