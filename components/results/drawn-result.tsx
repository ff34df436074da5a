import type { ComponentType } from "react";
import type { ResultPayload, SkillName } from "@/lib/contract/skill-results";
import type { Drawings, OnAsk, ResultProps } from "./result-props";

/** A result as the drawing of its skill among these shows it. */
export function DrawnResult({
  drawings,
  result,
  onAsk,
  chartWidth,
}: {
  drawings: Partial<Drawings>;
  result: ResultPayload;
  onAsk: OnAsk;
  chartWidth?: number;
}) {
  // The payload pairs its name with its own data, which the index into the map cannot express.
  const Drawing = drawings[result.skill] as ComponentType<ResultProps<SkillName>>;
  return <Drawing data={result.data} onAsk={onAsk} chartWidth={chartWidth} />;
}
