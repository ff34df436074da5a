import type { IntentName } from "@/lib/contract/intents";
import type { Asked, Entities, Understanding } from "@/lib/contract/understanding";
import type { Question } from "../question";
import { listMeasuresOf, listSaid } from "./intent-skills";
import { isIntentName } from "./weigh";

/** The understanding with what its intent keeps of the message besides what the skill uses. */
export function dress(question: Question, understanding: Understanding): Understanding {
  const { intent } = understanding;
  if (!isIntentName(intent)) return understanding;
  const entities = { ...understanding.entities, ...pickSaid(question, intent, understanding.entities) };
  return { ...understanding, entities: { ...entities, ...toMeasure(question, intent, entities) } };
}

function pickSaid({ reading }: Question, intent: IntentName, had: Entities): Partial<Asked> {
  const { asked, marks } = reading;
  const said = listSaid(intent).flatMap((key) => {
    const value = key === "events" ? (wantsMarks(intent, reading.asked) ? marks : []) : asked[key];
    const isSaid = Array.isArray(value) ? value.length > 0 : value !== null;
    return isSaid ? [[key, value]] : [];
  });
  const picked: Partial<Asked> = Object.fromEntries(said);
  if (intent === "alert" || intent === "chart_edit") return withoutUnsaid(picked, intent, had);
  return picked;
}

/** Marks stand on a chart where they are put on or taken off it. */
function wantsMarks(intent: IntentName, { op }: Asked): boolean {
  return intent === "chart_edit" || op === "add";
}

/** An alert's side goes with its level; a chart's "add" goes with the mark that is added. */
function withoutUnsaid(
  picked: Partial<Asked>,
  intent: "alert" | "chart_edit",
  _had: Entities,
): Partial<Asked> {
  const { op, ...rest } = picked;
  if (op === undefined) return rest;
  if (intent === "alert") return picked.level !== undefined || op === "add" ? rest : picked;
  return picked.events !== undefined ? picked : rest;
}

function toMeasure({ reading }: Question, intent: IntentName, had: Entities): Partial<Asked> {
  const measure = listMeasuresOf(intent).find((each) => reading.measures.includes(each));
  if (measure === undefined) return {};
  return intent === "fundamentals" && had.metric !== null && isOwnLine(had.metric)
    ? {}
    : { measure, metric: null };
}

/** Lines of a statement whose words no ratio shares. */
function isOwnLine(metric: NonNullable<Entities["metric"]>): boolean {
  return metric === "freeCashFlow" || metric === "operatingCashFlow";
}
