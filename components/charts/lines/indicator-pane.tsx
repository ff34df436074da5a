"use client";

import { type MouseEvent, useMemo, useRef } from "react";
import { findIndexAt, PLOT_MARGIN, type PlotArea, toX, toY } from "@/lib/chart/draw/geometry";
import { toLinePath } from "@/lib/chart/lines/line-path";
import type { PreparedLine, PreparedPane } from "@/lib/chart/lines/prepare-lines";
import type { MenuPlace } from "../menu/use-element-menu";
import { useWidth } from "../plot/use-plot";
import { LineLegend } from "./line-legend";

const HEIGHT = 96;

/** The same columns as the chart above: same left edge, same axis width. */
function toPaneArea({ width, axisWidth }: { width: number; axisWidth: number }): PlotArea {
  const right = Math.max(PLOT_MARGIN.left + 1, width - PLOT_MARGIN.right - axisWidth);
  return { left: PLOT_MARGIN.left, right, top: 6, priceBottom: HEIGHT - 6, bottom: HEIGHT };
}

/** Lines with a scale of their own under a chart, over the same days; the chart's selected row is marked here too. */
export function IndicatorPane({
  pane,
  axisWidth,
  index,
  width,
  hidden,
  onLine,
  onHover,
  onLeave,
  onAsk,
}: {
  pane: PreparedPane;
  axisWidth: number;
  index: number | null;
  width?: number | undefined;
  hidden: ReadonlySet<string>;
  onLine: (line: PreparedLine, place: MenuPlace) => void;
  onHover: (index: number) => void;
  onLeave: () => void;
  /** A row was clicked. */
  onAsk: (index: number, place: MenuPlace) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useWidth(box, width);
  const area = useMemo(() => toPaneArea({ width: measured, axisWidth }), [measured, axisWidth]);
  const paths = useMemo(
    () =>
      pane.lines
        .filter(({ id }) => !hidden.has(id))
        .map((line) => ({ line, d: toLinePath({ values: line.values, domain: pane.domain, area }) })),
    [pane, area, hidden],
  );
  const count = pane.lines[0]?.values.length ?? 0;
  const x = index === null || count === 0 ? null : toX({ index, area, count });
  const locate = (event: MouseEvent) =>
    findIndexAt({ x: event.clientX - event.currentTarget.getBoundingClientRect().left, area, count });
  return (
    <div ref={box} className="flex flex-col gap-1 border-t border-line pt-1">
      <LineLegend lines={pane.lines} index={index} hidden={hidden} onLine={onLine} />
      {/* The keys of the chart above walk these rows too. */}
      <svg
        aria-hidden="true"
        width="100%"
        height={HEIGHT}
        className="block cursor-crosshair"
        onPointerMove={(event) => {
          const at = locate(event);
          if (at !== null && event.pointerType !== "touch") onHover(at);
        }}
        onPointerLeave={onLeave}
        onClick={(event) => {
          const at = locate(event);
          if (at !== null) onAsk(at, { x: event.clientX, y: event.clientY });
        }}
      >
        {measured > 0 && (
          <>
            {pane.ticks.map(({ value, label }) => {
              const y = toY({ value, domain: pane.domain, area });
              return (
                <g key={value}>
                  <line
                    x1={area.left}
                    x2={area.right}
                    y1={y}
                    y2={y}
                    stroke="var(--color-line)"
                    strokeDasharray="3 4"
                  />
                  <text
                    x={area.right + 8}
                    y={y + 4}
                    fontSize={11}
                    fill="var(--color-faint)"
                    className="tabular-nums"
                  >
                    {label}
                  </text>
                </g>
              );
            })}
            {paths.map(({ line, d }) => (
              <path
                key={line.id}
                d={d}
                fill="none"
                stroke={line.color}
                strokeWidth={1.5}
                strokeDasharray={line.dash}
                strokeLinecap="round"
              />
            ))}
            {x !== null && (
              <line x1={x} x2={x} y1={0} y2={HEIGHT} stroke="var(--color-muted)" strokeDasharray="2 2" />
            )}
          </>
        )}
      </svg>
    </div>
  );
}
