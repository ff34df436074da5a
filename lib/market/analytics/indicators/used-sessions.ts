import type { Bar } from "@/lib/contract/market";
import { type Column, emptyColumn } from "./formulas/averages";
import type { Traded } from "./formulas/volume";
import type { Need } from "./kinds/indicator-kind";

/** After more sessions in a row than this without an input, an indicator starts afresh. */
const LONGEST_BRIDGED = 5;

/** Sessions that have every input, in a row but for short gaps: their places among the bars, and their columns. */
export interface UsedRun {
  places: number[];
  columns: Traded;
}

/**
 * The runs of bars, from place `start` on, that have the close and every input needed. A session without one is left
 * out; more than five of them in a row end a run. A missing number is never taken for zero, and never spoils what
 * comes after it. At least one run: an empty one where no session can be used.
 */
export function listUsedRuns(input: {
  bars: readonly Bar[];
  needs: readonly Need[];
  start: number;
}): UsedRun[] {
  const runs: number[][] = [];
  let left = LONGEST_BRIDGED + 1;
  for (let place = input.start; place < input.bars.length; place++) {
    const bar = input.bars[place] as Bar;
    if (!isComplete(bar, input.needs)) {
      left++;
      continue;
    }
    if (left > LONGEST_BRIDGED) runs.push([]);
    runs.at(-1)?.push(place);
    left = 0;
  }
  if (runs.length === 0) runs.push([]);
  return runs.map((places) => ({ places, columns: toColumns(input.bars, places) }));
}

function isComplete(bar: Bar, needs: readonly Need[]): boolean {
  return Number.isFinite(bar.close) && needs.every((need) => Number.isFinite(bar[need]));
}

function toColumns(bars: readonly Bar[], places: readonly number[]): Traded {
  const columns = {
    close: emptyColumn(places.length),
    high: emptyColumn(places.length),
    low: emptyColumn(places.length),
    volume: emptyColumn(places.length),
  };
  for (let index = 0; index < places.length; index++) {
    const bar = bars[places[index] as number] as Bar;
    columns.close[index] = bar.close;
    columns.high[index] = bar.high ?? Number.NaN;
    columns.low[index] = bar.low ?? Number.NaN;
    columns.volume[index] = bar.volume ?? Number.NaN;
  }
  return columns;
}

/** Puts a run's values back beside the bars; what is no finite number stays null. */
export function scatter(input: { values: Column; places: readonly number[]; into: (number | null)[] }): void {
  for (let index = 0; index < input.places.length; index++) {
    const value = input.values[index] as number;
    if (Number.isFinite(value)) input.into[input.places[index] as number] = value;
  }
}
