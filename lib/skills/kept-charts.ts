import type { ChartModel } from "@/lib/contract/chart-model";

interface KeptChart {
  key: string;
  sources: readonly object[];
  model: ChartModel;
}

/** Charts by the first list that they were drawn from: they are forgotten with it. */
const kept = new WeakMap<object, KeptChart[]>();
const MOST_OF_ONE = 8;

/**
 * The chart that was made of these very lists for the same key, or else a new one, kept for those who ask the same while
 * the lists are held. A history that was fetched again is another list.
 */
export function takeKeptChart(input: {
  sources: readonly [object, ...object[]];
  /** All that the chart depends on besides the lists. */
  key: string;
  make(): ChartModel;
}): ChartModel {
  const { sources, key } = input;
  const list = kept.get(sources[0]) ?? [];
  const isSame = (one: KeptChart) =>
    one.key === key &&
    one.sources.length === sources.length &&
    sources.every((source, at) => one.sources[at] === source);
  const known = list.find(isSame);
  if (known !== undefined) return known.model;
  const model = input.make();
  list.push({ key, sources, model });
  if (list.length > MOST_OF_ONE) list.shift();
  kept.set(sources[0], list);
  return model;
}
