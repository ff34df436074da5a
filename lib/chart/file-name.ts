import type { ChartModel } from "@/lib/contract/chart-model";

/** Name of a file of a chart without its ending, `microsoft-msft-2021-03-16`: letters, digits and hyphens only. */
export function toFileStem(model: ChartModel): string {
  const name = model.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${name.slice(0, 60) || "chart"}-${model.series[0]?.tradedOn.at(-1) ?? model.range.to}`;
}
