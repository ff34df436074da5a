"use client";

import { useCallback, useId } from "react";
import { toPriceCellMenu } from "@/lib/chart/menu/price-menus";
import { preparePriceTable } from "@/lib/chart/table";
import type { ShownLook } from "@/lib/chart/view/shown-chart";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { RangeKey } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { ChartActions } from "../chart-actions";
import { HowTo } from "../chart-parts";
import { ChartToolbar } from "../chart-toolbar";
import { useHidden } from "../lines/use-hidden";
import { ElementMenuBox } from "../menu/element-menu-box";
import { useElementMenu } from "../menu/use-element-menu";
import { SourceLine } from "../source-line";
import { SpanPanel } from "../span/span-panel";
import { type AskedCell, ChartTable } from "../table/chart-table";
import { useSteady } from "../use-steady";
import { PriceDrawing } from "./price-drawing";
import { PriceReadout } from "./price-readout";
import { usePriceSelection } from "./use-price-selection";
import { usePriceView } from "./use-price-view";

export interface PriceChartProps {
  model: ChartModel;
  /** How it is looked at first; what is absent is as the model asks for. */
  first?: ShownLook;
  /** The span's figures: what the change and the summary say. */
  figures?: SpanFigures | null;
  /** An element's menu was asked something. */
  onPoint?: (clicked: Clicked) => void;
  /** A range button was pressed; without it there are none. */
  onRange?: (key: RangeKey) => void;
  /** A new range is being fetched: the chart stays, and says so. */
  busy?: boolean;
  /** Width in CSS pixels; without it the chart measures itself. */
  width?: number;
}

const asItIs: ShownLook = {};

/** A price chart: range and look, a fixed readout, the drawing, its source, and the same numbers as a table. */
export function PriceChart(props: PriceChartProps) {
  const { model, first = asItIs, figures = null, onPoint, onRange, busy = false, width } = props;
  const view = usePriceView({ model, first, figures });
  const { chart, whole } = view;
  const selection = usePriceSelection({ model, view });
  const menu = useElementMenu();
  const [hidden, onHide] = useHidden();
  const prepareTable = useCallback((limit: number) => preparePriceTable({ chart: whole, limit }), [whole]);
  const summaryId = useId();
  const { marked, clear } = selection;

  const askCell = useSteady(({ key, column, place }: AskedCell) =>
    menu.open(toPriceCellMenu({ chart: whole, tradedOn: key, column }), place),
  );

  return (
    <div className="relative flex flex-col gap-2" aria-busy={busy}>
      <ChartToolbar
        range={model.range.key}
        simulated={chart.simulated}
        onRange={onRange}
        chartType={whole.hasCandles ? chart.chartType : undefined}
        onChartType={view.setDrawing}
        scale={whole.canBeLog ? view.scale : undefined}
        onScale={view.setScale}
        adjustment={whole.canBeTotal ? whole.adjustment : undefined}
        onAdjustment={view.setAdjustment}
        viewing={view.viewing}
      />
      <div className="flex items-start justify-between gap-2">
        <PriceReadout chart={chart} index={selection.index} />
        <span className="eyebrow shrink-0">{chart.unitLabel}</span>
      </div>
      <PriceDrawing
        model={model}
        view={view}
        selection={selection}
        menu={menu}
        hidden={hidden}
        onHide={onHide}
        describedBy={summaryId}
        busy={busy}
        width={width}
      />
      <p id={summaryId} className="sr-only">
        {`${chart.summary} Arrow keys move along the chart, with Shift they mark a range, down goes to the marks, plus and minus zoom, Enter opens what can be asked, Escape leaves.`}
      </p>
      <p aria-live="polite" className="sr-only">
        {selection.spoken}
      </p>
      {marked && <SpanPanel chart={whole} span={marked} onAsk={onPoint} onClear={clear} />}
      {onPoint && !marked && <HowTo canMark />}
      <SourceLine provenance={whole.provenance} />
      <ChartActions key={`actions ${model.chartId}`} model={model} look={view.look} />
      <ChartTable
        key={model.chartId}
        prepare={prepareTable}
        simulated={chart.simulated}
        onAsk={onPoint && askCell}
      />
      {menu.opened && <ElementMenuBox opened={menu.opened} onAsk={onPoint} onClose={menu.close} />}
    </div>
  );
}
