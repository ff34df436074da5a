import type { ComponentType } from "react";
import type { ResultPayload, SkillName } from "@/lib/contract/skill-results";
import { chartedDrawings } from "./charted";
import { plainDrawings } from "./plain";
import type { Drawings, OnAsk, ResultProps } from "./result-props";

/** One drawing per skill: forgetting one does not compile. */
const drawings: Drawings = { ...plainDrawings, ...chartedDrawings };

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
