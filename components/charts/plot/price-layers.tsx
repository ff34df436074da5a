import {
  type CandlePaths,
  toBarPaths,
  toBodyWidth,
  toCandlePaths,
  toVolumePath,
} from "@/lib/chart/draw/candle-paths";
import { type PlotArea, toX, toY, VOLUME_HEIGHT } from "@/lib/chart/draw/geometry";
import { type EventMarker, MARKER_RADIUS, toMarkerY } from "@/lib/chart/draw/markers";
import type { PreparedPriceChart } from "@/lib/chart/price-chart";
import type { DrawnBar } from "@/lib/chart/sample/drawn-bars";

interface LayerProps {
  chart: PreparedPriceChart;
  area: PlotArea;
}

interface BarsProps extends LayerProps {
  /** The rows, or the longer bars that are drawn for them where there are more than the width can show. */
  bars: readonly DrawnBar[];
}

const toScales = ({ chart, area }: LayerProps) => ({
  x: (at: number) => toX({ index: at, area, count: chart.rows.length }),
  y: (value: number) => toY({ value, domain: chart.domain, area }),
});

const bodyOf = ({ area, bars }: BarsProps) =>
  toBodyWidth({ width: area.right - area.left, bars: bars.length, most: 13 });

/** All candles in four paths, and the one still in the making in a fifth. Rising bodies are hollow, falling are full. */
export function CandleLayer(props: BarsProps) {
  const bodyWidth = bodyOf(props);
  const paths: CandlePaths = toCandlePaths({ bars: props.bars, scales: toScales(props), bodyWidth });
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

/** All bars (open, high, low, close) in two paths, and the one still in the making in a third. */
export function BarLayer(props: BarsProps) {
  const bodyWidth = bodyOf(props);
  const paths = toBarPaths({ bars: props.bars, scales: toScales(props), bodyWidth });
  const width = bodyWidth >= 5 ? 1.75 : 1;
  return (
    <g data-layer="bars" fill="none" strokeWidth={width}>
      <path d={paths.up} stroke="var(--color-up)" />
      <path d={paths.down} stroke="var(--color-down)" />
      {paths.unfinished && <path d={paths.unfinished} stroke="var(--color-muted)" strokeDasharray="2 2" />}
    </g>
  );
}

/** The volume of all bars in one path, each to the scale of the largest. */
export function VolumeLayer(props: BarsProps) {
  if (!props.chart.hasVolume) return null;
  const path = toVolumePath({
    bars: props.bars,
    x: toScales(props).x,
    bottom: props.area.bottom,
    height: VOLUME_HEIGHT,
    barWidth: bodyOf(props),
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
  if (chart.markers.length === 0) return null;
  const { x } = toScales({ chart, area });
  return (
    <g data-layer="markers">
      {chart.markers.map((marker) => {
        const { event } = marker;
        return (
          <Marker
            key={`${event.kind}${event.tradedOn}${event.value}`}
            marker={marker}
            x={x(marker.index)}
            y={toMarkerY(area)}
          />
        );
      })}
    </g>
  );
}

/** The newest point as a ring while its bar is still in the making. */
export function UnfinishedPoint({ chart, area }: LayerProps) {
  const last = chart.rows.at(-1);
  if (!last?.unfinished || last.close === null) return null;
  const { x, y } = toScales({ chart, area });
  return (
    <circle
      cx={x(last.index)}
      cy={y(last.close)}
      r={3.5}
      fill="var(--color-raised)"
      stroke="var(--color-series-1)"
      strokeWidth={1.5}
    />
  );
}
