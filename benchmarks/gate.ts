import { z } from "zod";

const thresholdSchema = z.strictObject({
  direction: z.enum(["atMost", "atLeast"]),
  value: z.number(),
  /** Fewer single measurements than this decide nothing. */
  minSamples: z.number().int().positive(),
});
export type Threshold = z.infer<typeof thresholdSchema>;

/** `thresholds.json`: by benchmark, by figure. */
export const thresholdsSchema = z.record(z.string(), z.record(z.string(), thresholdSchema));

/**
 * What the gate says of one figure. `insufficient` is no pass: the figure is absent, not a number, or rests on too
 * few samples. `left_out` was not asked for in this run, for the reason given.
 */
export interface GateLine {
  figure: string;
  threshold: Threshold;
  measured: number | null;
  samples: number;
  verdict: "pass" | "fail" | "insufficient" | "left_out";
  reason: string | null;
}

/** The measured side of a comparison; see `Measured`. */
export interface GateInput {
  thresholds: Record<string, Threshold>;
  figures: Record<string, number>;
  samples: Record<string, number>;
  leftOut: Record<string, string>;
}

/** One line a threshold, in the order of the thresholds. A value exactly at its limit passes. */
export function compareToThresholds(input: GateInput): GateLine[] {
  return Object.entries(input.thresholds).map(([figure, threshold]) => {
    const measured = input.figures[figure] ?? null;
    const samples = input.samples[figure] ?? 0;
    return {
      figure,
      threshold,
      measured,
      samples,
      ...judge({ ...input, figure, threshold, measured, samples }),
    };
  });
}

/** True when every figure that was asked for was measured often enough and keeps its limit. */
export function isPassed(lines: GateLine[]): boolean {
  return lines.every(({ verdict }) => verdict === "pass" || verdict === "left_out");
}

function judge(line: {
  figure: string;
  threshold: Threshold;
  measured: number | null;
  samples: number;
  leftOut: Record<string, string>;
}): Pick<GateLine, "verdict" | "reason"> {
  const { threshold, measured, samples } = line;
  if (measured === null) {
    const asking = line.leftOut[line.figure];
    return asking === undefined
      ? { verdict: "insufficient", reason: "not measured" }
      : { verdict: "left_out", reason: asking };
  }
  if (!Number.isFinite(measured)) return { verdict: "insufficient", reason: "not a number" };
  if (samples < threshold.minSamples) {
    return { verdict: "insufficient", reason: `${samples} of ${threshold.minSamples} samples` };
  }
  const isWithin =
    threshold.direction === "atMost" ? measured <= threshold.value : measured >= threshold.value;
  return { verdict: isWithin ? "pass" : "fail", reason: null };
}
