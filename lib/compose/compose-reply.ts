import type { Action } from "@/lib/contract/actions";
import type { Citation as DocumentCitation } from "@/lib/contract/knowledge/knowledge-results";
import type { Provenance } from "@/lib/contract/market";
import type { MessagePart } from "@/lib/contract/message";
import type { ResultPayload, Unavailable } from "@/lib/contract/skill-results";
import type { Understanding } from "@/lib/contract/understanding";
import { renderWords } from "./offline/templates";

/** Where the facts of an answer come from. */
export interface Citation {
  sourceLabel: string;
  url: string | null;
  /** ISO instant for market data, null for the glossary and documents. */
  asOf: string | null;
}

/** The words and buttons of an answer, in the order they are shown, behind the cards. */
export interface Reply {
  parts: Exclude<MessagePart, { type: "clicked" | "result" | "unavailable" }>[];
  citations: Citation[];
}

/** What composing needs of an outcome; `lib/skills` answers with more. */
export type ComposableOutcome =
  | { ok: true; skill: ResultPayload["skill"]; data: ResultPayload["data"]; actions: Action[] }
  | { ok: false; skill: ResultPayload["skill"]; unavailable: Unavailable; actions: Action[] };

/** The offline writer: words from outcomes alone, deterministic, the same for the same outcomes. */
export function composeReply(input: { understanding: Understanding; outcomes: ComposableOutcome[] }): Reply {
  const { understanding, outcomes } = input;
  const words = outcomes.flatMap(toWords);
  const note = understanding.needsClarification === null ? understanding.note : null;
  const text = (note === null ? words : [note, ...words]).join("\n\n");
  const said: Reply["parts"] = text === "" ? [] : [{ type: "text", text }];
  return { parts: [...said, ...toButtons(outcomes)], citations: listCitations(outcomes) };
}

/** The buttons of an answer, whoever writes its words. */
export function toButtons(outcomes: ComposableOutcome[]): Reply["parts"] {
  const actions = outcomes.flatMap((outcome) => outcome.actions).slice(0, 8);
  return actions.length === 0 ? [] : [{ type: "actions", actions }];
}

/** Where the facts of outcomes come from, whoever writes of them. */
export function listCitations(outcomes: ComposableOutcome[]): Citation[] {
  return outcomes.flatMap(toCitations);
}

function toWords(outcome: ComposableOutcome): string[] {
  if (!outcome.ok) return [outcome.unavailable.message];
  return renderWords({ skill: outcome.skill, data: outcome.data } as ResultPayload);
}

function toCitations(outcome: ComposableOutcome): Citation[] {
  if (!outcome.ok) return [];
  const { data } = outcome;
  if ("term" in data) return data.sources.map(({ title, url }) => ({ sourceLabel: title, url, asOf: null }));
  if ("found" in data) return data.found ? data.citations.map(toDocumentCitation) : [];
  const all = listProvenances(data).map(toMarketCitation);
  return [...new Map(all.map((one) => [`${one.sourceLabel} ${one.asOf}`, one])).values()];
}

function toDocumentCitation({ title, page, href }: DocumentCitation): Citation {
  return { sourceLabel: page === null ? title : `${title}, page ${page}`, url: href, asOf: null };
}

/** Every provenance that a result's figures stand on, its own first, as often as it occurs. */
function listProvenances(data: ResultPayload["data"]): Provenance[] {
  return [...listOwn(data), ...listBeside(data)];
}

function listOwn(data: ResultPayload["data"]): Provenance[] {
  if ("provenances" in data) return data.provenances;
  if ("provenance" in data) return data.provenance === null ? [] : [data.provenance];
  if ("holdings" in data) return data.holdings.map(({ provenance }) => provenance);
  if ("rows" in data) return data.rows.map(({ provenance }) => provenance);
  return "items" in data ? data.items.map(({ provenance }) => provenance) : [];
}

/** Of a rate, a benchmark, and what stands beside a day. */
function listBeside(data: ResultPayload["data"]): Provenance[] {
  const beside = [
    "converted" in data ? data.converted : null,
    "convertedWith" in data ? data.convertedWith : null,
    "benchmark" in data ? data.benchmark : null,
    ...("context" in data && data.context
      ? [data.context.index, data.context.sector, data.context.earnings]
      : []),
  ];
  return beside.flatMap((one) => one?.provenance ?? []);
}

function toMarketCitation({ sourceLabel, sourceUrl, asOf }: Provenance): Citation {
  return { sourceLabel, url: sourceUrl, asOf };
}
