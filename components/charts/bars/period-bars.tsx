"use client";

import dynamic from "next/dynamic";
import type { PeriodBars as Model } from "@/lib/chart/bars/prepare-period-bars";

/** Bars are drawn with Recharts, which comes when the first of them is shown. */
const Plot = dynamic(() => import("./period-bars-plot").then(({ PeriodBarsPlot }) => PeriodBarsPlot), {
  ssr: false,
  loading: () => <div aria-hidden className="h-full border-b border-line" />,
});

/** A line of the statements over its periods. Its numbers stand in the table below it. */
export function PeriodBars({ bars }: { bars: Model }) {
  return (
    <figure aria-label={bars.summary} className="m-0">
      <figcaption className="mb-1 text-small font-medium text-ink">{bars.title}</figcaption>
      <div className="h-40">
        <Plot bars={bars} />
      </div>
    </figure>
  );
}
