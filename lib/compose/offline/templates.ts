import type { ResultPayload, SkillName, SkillResults } from "@/lib/contract/skill-results";
import { renderCompare } from "./compare";
import { renderDay } from "./day";
import { renderHistory } from "./history";
import { renderQuote } from "./quote";
import { renderClarify, renderDecline, renderDefinition, renderGreet, renderHelp } from "./talk";

/** Paragraphs for one result. */
type Template<Name extends SkillName> = (data: SkillResults[Name]) => string[];

/** One template per skill, or it does not compile. */
const templates: { [Name in SkillName]: Template<Name> } = {
  quote: renderQuote,
  history: renderHistory,
  compare: renderCompare,
  day: renderDay,
  definition: renderDefinition,
  greet: renderGreet,
  help: renderHelp,
  clarify: renderClarify,
  decline: renderDecline,
};

/** The words for one result, as paragraphs. */
export function renderWords(result: ResultPayload): string[] {
  const template = templates[result.skill] as Template<SkillName>;
  return template(result.data as SkillResults[SkillName]);
}
