import { readThresholds } from "../readme";

/** Figures with limits that a run of one kind does not measure, each with how to ask for it. */
export function listLeftOut(asked: { growth: string[] | null }): Record<string, string> {
  const leftOut: Record<string, string> = {};
  for (const figure of Object.keys(readThresholds().retrieval ?? {})) {
    const [, size] = /^at(\w+?)_/.exec(figure) ?? [];
    if (size === undefined && asked.growth !== null) leftOut[figure] = "without --growth";
    if (size !== undefined && !asked.growth?.includes(size)) {
      leftOut[figure] = "with --growth 1000,10000,100000";
    }
  }
  return leftOut;
}
