"use client";

import { type PlotArea, toAxisWidth, toX } from "@/lib/chart/draw/geometry";
import { findMarkerAt, MARKER_RADIUS, toMarkerY } from "@/lib/chart/draw/markers";
import type { PreparedLine } from "@/lib/chart/lines/prepare-lines";
import { toEventMenu, toLineMenu, toPointMenu } from "@/lib/chart/menu/price-menus";
import type { PreparedPriceChart } from "@/lib/chart/price-chart";
import type { ChartModel } from "@/lib/contract/chart-model";
import { BusyLine } from "../chart-parts";
import { IndicatorPane } from "../lines/indicator-pane";
import { LineLegend } from "../lines/line-legend";
import type { MenuPlace, useElementMenu } from "../menu/use-element-menu";
import { Crosshair } from "../plot/crosshair";
import { PlotFrame, type PlotPoint } from "../plot/plot-frame";
import { PricePlot } from "../plot/price-plot";
import { SpanBand } from "../span/span-band";
import type { PriceSelection } from "./use-price-selection";
import type { PriceView } from "./use-price-view";

interface DrawingProps {
  model: ChartModel;
  view: PriceView;
  selection: PriceSelection;
  menu: ReturnType<typeof useElementMenu>;
  /** Computed lines that the reader has taken away, by id. */
  hidden: ReadonlySet<string>;
  onHide: (id: string) => void;
  describedBy: string;
  busy: boolean;
  width?: number | undefined;
}

/** The drawing of a price chart with its legends and panes: one selection and one menu for all of them. */
export function PriceDrawing(props: DrawingProps) {
  const { model, view, selection, menu, hidden, onHide, describedBy, busy, width } = props;
  const { chart } = view;
  const count = chart.rows.length;
  const axisWidth = toAxisWidth(chart.ticks.map((tick) => tick.label));
  const row = selection.index === null ? undefined : chart.rows[selection.index];

  const ask = (index: number, point: PlotPoint | null, place: MenuPlace) => {
    const at = chart.rows[index];
    const marker = point
      ? findMarkerAt({ point, markers: chart.markers, area: point.area, count })
      : selection.marker === null
        ? null
        : chart.markers[selection.marker];
    if (marker) menu.open(toEventMenu({ chart, marker }), place);
    else if (at) {
      if (point) selection.hold(index);
      const acts = [{ label: "Measure from here", act: () => selection.measureFrom(index) }];
      menu.open(toPointMenu({ chart, row: at }), place, index < count - 1 ? acts : []);
    }
  };
  const askLine = (line: PreparedLine, place: MenuPlace) => {
    const label = hidden.has(line.id) ? "Show this line" : "Hide this line";
    menu.open(toLineMenu({ chart, line, index: selection.index }), place, [
      { label, act: () => onHide(line.id) },
    ]);
  };

  const hover = (index: number) => menu.opened === null && selection.hover(index);
  const shared = { index: selection.index, hidden, onLine: askLine };
  return (
    <>
      <LineLegend lines={chart.overlays} {...shared} />
      <div className="relative">
        <BusyLine busy={busy} />
        <PlotFrame
          label={`Price chart of ${chart.instrument.name}, ${model.range.label}`}
          describedBy={describedBy}
          count={count}
          axisWidth={axisWidth}
          hasVolume={chart.hasVolume}
          simulated={chart.simulated}
          width={width}
          index={selection.index}
          onHover={hover}
          onLeave={selection.leave}
          onHold={selection.hold}
          onAsk={ask}
          onEscape={selection.clear}
          onMark={selection.mark}
          onSeries={chart.markers.length > 0 ? selection.step : undefined}
          anchor={selection.span?.from ?? null}
          viewing={view.viewing}
          overlay={(area) => (
            <>
              {selection.span && <SpanBand {...selection.span} count={count} area={area} />}
              {row && (
                <Crosshair
                  index={row.index}
                  value={row.close}
                  count={count}
                  domain={chart.domain}
                  area={area}
                  color="var(--color-series-1)"
                />
              )}
              {selection.marker !== null && <MarkerRing chart={chart} area={area} at={selection.marker} />}
            </>
          )}
        >
          {({ area, width: measured }) => (
            <PricePlot chart={chart} area={area} width={measured} hidden={hidden} />
          )}
        </PlotFrame>
      </div>
      {chart.panes.map((pane) => (
        <IndicatorPane
          key={pane.id}
          pane={pane}
          axisWidth={axisWidth}
          width={width}
          onHover={hover}
          onLeave={selection.leave}
          onAsk={(index, place) => ask(index, null, place)}
          {...shared}
        />
      ))}
    </>
  );
}

/** Round the mark that the keys are at. */
function MarkerRing({ chart, area, at }: { chart: PreparedPriceChart; area: PlotArea; at: number }) {
  const marker = chart.markers[at];
  if (!marker) return null;
  return (
    <circle
      cx={toX({ index: marker.index, area, count: chart.rows.length })}
      cy={toMarkerY(area)}
      r={MARKER_RADIUS + 3}
      fill="none"
      stroke="var(--color-accent)"
      strokeWidth={2}
    />
  );
}
