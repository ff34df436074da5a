import type { Measured } from "../benchmark";
import { computePercentile, computeRatio, roundTo } from "../scorers";
import { type ContenderName, contenders } from "./bundle";
import type { PageMeasurement } from "./page/measure";

/** One, five, ten and forty years of daily bars. */
export const sizes = [252, 1_260, 2_520, 10_080] as const;

/** What one page measured. */
export interface Measurement extends PageMeasurement {
  name: ContenderName;
  count: number;
  drawing: "candles" | "line";
}

/** Figures for each size: mounting by median, beside lightweight-charts, and the frames of all sweeps together. */
export function toMeasured(input: { measured: readonly Measurement[]; browser: string }): Measured {
  const { measured, browser } = input;
  const figures: Record<string, number> = {};
  const samples: Record<string, number> = {};
  const rows = [["drawing", "bars", ...contenders.map((name) => `${name}: mount ms, frame p95 ms`)]];
  for (const drawing of ["candles", "line"] as const) {
    for (const count of sizes) {
      const own = measured.filter((each) => each.drawing === drawing && each.count === count);
      const told = contenders.map((name) => summarise(own.filter((each) => each.name === name)));
      const [ours, lightweight] = told;
      if (!ours || !lightweight) throw new Error("a contender has not been measured");
      const key = `${drawing}${count}`;
      figures[`${key}_mountRatio`] = roundTo(
        computeRatio({ changed: ours.mountMs, base: lightweight.mountMs }),
        2,
      );
      figures[`${key}_frameP95Ms`] = ours.frameP95Ms;
      samples[`${key}_mountRatio`] = ours.mounts;
      samples[`${key}_frameP95Ms`] = ours.frames;
      contenders.forEach((name, i) => {
        const figure = `${key}_${name.replace("-", "_")}_mountMs`;
        figures[figure] = told[i]?.mountMs ?? Number.NaN;
        samples[figure] = told[i]?.mounts ?? 0;
      });
      rows.push([drawing, String(count), ...told.map((each) => `${each.mountMs}  ${each.frameP95Ms}`)]);
    }
  }
  return { figures, samples, leftOut: {}, data: `invented daily bars in ${browser}`, rows };
}

function summarise(measured: readonly Measurement[]) {
  const frames = measured.flatMap(({ frameMs }) => frameMs);
  return {
    mountMs: roundTo(computePercentile({ values: measured.map(({ mountMs }) => mountMs), percent: 50 }), 1),
    frameP95Ms: roundTo(computePercentile({ values: frames, percent: 95 }), 1),
    mounts: measured.length,
    frames: frames.length,
  };
}
