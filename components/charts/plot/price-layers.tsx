"use client";

import { useXAxisScale, useYAxisScale } from "recharts";
import { type ToPixel, toCandlePaths, toVolumePath } from "@/lib/chart/draw/candle-paths";
import { type PlotArea, VOLUME_HEIGHT } from "@/lib/chart/draw/geometry";
import { type EventMarker, MARKER_RADIUS, toMarkerY } from "@/lib/chart/draw/markers";
import type { PreparedPriceChart } from "@/lib/chart/price-chart";

interface LayerProps {
  chart: PreparedPriceChart;
  area: PlotArea;
}

function useMiddleX(): ToPixel | null {
  const scale = useXAxisScale();
  return scale ? (value) => scale(value, { position: "middle" }) : null;
}

const toBodyWidth = ({ chart, area }: LayerProps) =>
  Math.min(13, Math.max(0.8, ((area.right - area.left) / chart.rows.length) * 0.68));

/** All candles in four paths, and the one still in the making in a fifth. Rising bodies are hollow, falling are full. */
export function CandleLayer(props: LayerProps) {
  const x = useMiddleX();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const bodyWidth = toBodyWidth(props);
  const paths = toCandlePaths({ rows: props.chart.rows, scales: { x, y }, bodyWidth });
  const hollow = bodyWidth >= 3 ? "var(--color-raised)" : "var(--color-up)";
  return (
    <g data-layer="candles">
      <path d={paths.upWicks} stroke="var(--color-up)" fill="none" />
      <path d={paths.upBodies} stroke="var(--color-up)" fill={hollow} />
      <path d={paths.downWicks} stroke="var(--color-down)" fill="none" />
      <path d={paths.downBodies} stroke="var(--color-down)" fill="var(--color-down)" />
      {paths.unfinished && (
        <path d={paths.unfinished} stroke="var(--color-muted)" fill="none" strokeDasharray="2 2" />
      )}
    </g>
  );
}

export function VolumeLayer(props: LayerProps) {
  const x = useMiddleX();
  if (!x || !props.chart.hasVolume) return null;
  const path = toVolumePath({
    rows: props.chart.rows,
    x,
    bottom: props.area.bottom,
    height: VOLUME_HEIGHT,
    max: props.chart.volumeMax,
    barWidth: toBodyWidth(props),
  });
  return <path data-layer="volume" d={path} fill="var(--color-volume)" />;
}

function Marker({ marker, x, y }: { marker: EventMarker; x: number; y: number }) {
  if (marker.size === "dot") return <circle cx={x} cy={y} r={2.5} fill="var(--color-accent)" />;
  return (
    <g>
      <circle cx={x} cy={y} r={MARKER_RADIUS} fill="var(--color-raised)" stroke="var(--color-accent)" />
      <text x={x} y={y + 3.5} textAnchor="middle" fontSize={9.5} fontWeight={600} fill="var(--color-accent)">
        {marker.letter}
      </text>
    </g>
  );
}

/** Dividends (D) and splits (S) in the strip under the price pane. */
export function MarkerLayer({ chart, area }: LayerProps) {
  const x = useMiddleX();
  if (!x) return null;
  return (
    <g data-layer="markers">
      {chart.markers.map((marker) => {
        const at = x(chart.rows[marker.index]?.tradedOn ?? "");
        if (at === undefined) return null;
        const { event } = marker;
        return (
          <Marker
            key={`${event.kind}${event.tradedOn}${event.value}`}
            marker={marker}
            x={at}
            y={toMarkerY(area)}
          />
        );
      })}
    </g>
  );
}

/** The newest point as a ring while its bar is still in the making. */
export function UnfinishedPoint({ chart }: { chart: PreparedPriceChart }) {
  const x = useMiddleX();
  const y = useYAxisScale();
  const last = chart.rows.at(-1);
  if (!x || !y || !last?.unfinished || last.close === null) return null;
  return (
    <circle
      cx={x(last.tradedOn)}
      cy={y(last.close)}
      r={3.5}
      fill="var(--color-raised)"
      stroke="var(--color-series-1)"
      strokeWidth={1.5}
    />
  );
}
