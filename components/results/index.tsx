import type { ComponentProps } from "react";
import { chartedDrawings } from "./charted";
import { DrawnResult } from "./drawn-result";
import { plainDrawings } from "./plain";
import type { Drawings } from "./result-props";

/** One drawing per skill: forgetting one does not compile. */
const drawings: Drawings = { ...plainDrawings, ...chartedDrawings };

/** The card of a result. Readable without JavaScript, except for the drawing of a chart. */
export function ResultCard(props: Omit<ComponentProps<typeof DrawnResult>, "drawings">) {
  return <DrawnResult drawings={drawings} {...props} />;
}
