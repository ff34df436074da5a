import type { ComponentType } from "react";
import type { ResultPayload, SkillName } from "@/lib/contract/skill-results";
import { Clarify } from "./clarify";
import { Compare } from "./compare";
import { Day } from "./day";
import { Decline } from "./decline";
import { Definition } from "./definition";
import { Greet } from "./greet";
import { Help } from "./help";
import { History } from "./history";
import { Quote } from "./quote";
import type { OnAsk, ResultProps } from "./result-props";

export { UnavailableCard } from "./unavailable";

/** One drawing per skill: forgetting one does not compile. */
const drawings: { [Name in SkillName]: ComponentType<ResultProps<Name>> } = {
  quote: Quote,
  history: History,
  compare: Compare,
  day: Day,
  definition: Definition,
  greet: Greet,
  help: Help,
  clarify: Clarify,
  decline: Decline,
};

/** The card of a result. Readable without JavaScript, except for the drawing of a chart. */
export function ResultCard({
  result,
  onAsk,
  chartWidth,
}: {
  result: ResultPayload;
  onAsk: OnAsk;
  chartWidth?: number;
}) {
  // The payload pairs its name with its own data, which the index into the map cannot express.
  const Drawing = drawings[result.skill] as ComponentType<ResultProps<SkillName>>;
  return <Drawing data={result.data} onAsk={onAsk} chartWidth={chartWidth} />;
}
