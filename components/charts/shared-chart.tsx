"use client";

import type { ShownLook } from "@/lib/chart/view/shown-chart";
import type { ChartModel } from "@/lib/contract/chart-model";
import { formatDay } from "@/lib/format/date";
import { BarsChart } from "./bars/bars-chart";
import { ComparisonChart } from "./comparison/comparison-chart";
import { PriceChart } from "./price/price-chart";
import { TilesChart } from "./tiles/tiles-chart";

/** A chart on a page of its own, as it was looked at when its link was copied. Nobody is asked here. */
export function SharedChart({ model, first }: { model: ChartModel; first: ShownLook }) {
  const { title, range, series } = model;
  const span = `${formatDay(range.from)} to ${formatDay(range.to)}`;
  return (
    <article className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-raised p-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h1 className="text-lead font-semibold text-ink">{title}</h1>
        <span className="text-small text-faint">
          {`${series.map(({ instrument }) => instrument.symbol).join(", ")}, ${range.key === "MAX" ? range.label : span}`}
        </span>
      </div>
      {model.kind === "tiles" && <TilesChart model={model} />}
      {model.kind === "bars" && <BarsChart model={model} />}
      {model.kind === "comparison" && <ComparisonChart model={model} />}
      {model.kind === "price" && <PriceChart model={model} first={first} />}
    </article>
  );
}
