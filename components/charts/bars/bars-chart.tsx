"use client";

import dynamic from "next/dynamic";
import { useCallback, useMemo, useState } from "react";
import { prepareBarsChart, prepareBarsTable, toBarMenu } from "@/lib/chart/bars/prepare-bars";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import { ChartActions } from "../chart-actions";
import { ElementMenuBox } from "../menu/element-menu-box";
import { type MenuPlace, useElementMenu } from "../menu/use-element-menu";
import { SourceLine } from "../source-line";
import { type AskedCell, ChartTable } from "../table/chart-table";
import { useSteady } from "../use-steady";
import { BarButtons } from "./bar-buttons";

/** Bars are drawn with Recharts, which comes when the first of them is shown. */
const Plot = dynamic(() => import("./bars-plot").then(({ BarsPlot }) => BarsPlot), {
  ssr: false,
  loading: () => <div aria-hidden className="h-full border-b border-line" />,
});

/** Bars of a figure, each a button, and the same numbers as a table. */
export function BarsChart({
  model,
  onPoint,
}: {
  model: ChartModel;
  /** A bar's menu was asked something. */
  onPoint?: (clicked: Clicked) => void;
}) {
  const chart = useMemo(() => prepareBarsChart({ model }), [model]);
  const [index, setIndex] = useState<number | null>(null);
  const menu = useElementMenu();
  const prepareTable = useCallback((limit: number) => prepareBarsTable({ chart, limit }), [chart]);
  const ask = (at: number, place: MenuPlace, element: "bar" | "cell") =>
    menu.open(toBarMenu({ model, chart, index: at, element }), place);
  const askCell = useSteady(({ key, place }: AskedCell) => ask(Number(key), place, "cell"));
  const bar = index === null ? chart.bars.findLast(({ value }) => value !== null) : chart.bars[index];
  return (
    <figure aria-label={chart.summary} className="relative m-0 flex flex-col gap-1">
      <figcaption className="flex flex-wrap items-baseline gap-x-3 text-small tabular-nums">
        <span className="font-medium text-ink">{chart.label}</span>
        {bar && (
          <span className="text-muted">
            {`${bar.name}: `}
            <strong className="font-semibold text-ink">{bar.label}</strong>
            {bar.derived ? ", computed" : ""}
          </span>
        )}
      </figcaption>
      <div className="relative h-44">
        <Plot chart={chart} index={index} />
        <BarButtons bars={chart.bars} label={chart.label} onSelect={setIndex} onAsk={ask} />
      </div>
      <SourceLine provenance={chart.provenance} />
      <ChartActions model={model} />
      <ChartTable prepare={prepareTable} simulated={chart.simulated} onAsk={onPoint && askCell} />
      {menu.opened && <ElementMenuBox opened={menu.opened} onAsk={onPoint} onClose={menu.close} />}
    </figure>
  );
}
