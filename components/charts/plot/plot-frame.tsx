"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef } from "react";
import {
  findIndexAt,
  moveIndex,
  PLOT_HEIGHT,
  type PlotArea,
  preparePlotArea,
} from "@/lib/chart/draw/geometry";
import { Skeleton } from "./skeleton";
import { useDrag } from "./use-drag";
import { useNear, useWidth } from "./use-plot";

export interface PlotPoint {
  x: number;
  y: number;
  area: PlotArea;
}

interface PlotFrameProps {
  /** Name of the chart for screen readers. */
  label: string;
  describedBy: string;
  count: number;
  axisWidth: number;
  hasVolume: boolean;
  simulated: boolean;
  /** Fixed width in CSS pixels; without it the frame measures itself. */
  width?: number;
  index: number | null;
  onHover: (index: number) => void;
  onLeave: () => void;
  /** By keyboard, or by touch (then with the point). */
  onHold: (index: number, point: PlotPoint | null) => void;
  /** Mouse click (with its point) or Enter: ask about this row. */
  onAsk: (index: number, point: PlotPoint | null) => void;
  onEscape: () => void;
  /** A stretch is dragged, or walked with Shift and the arrows; `done` when it stands. Without it none can be marked. */
  onMark?: (span: { from: number; to: number; done: boolean }) => void;
  /** Row where the marked stretch begins: Shift and the arrows go on from there. */
  anchor?: number | null;
  /** Up and down, where there are several series. */
  onSeries?: (step: 1 | -1) => void;
  /** Drawn over the plot, for the selected row. */
  overlay: (area: PlotArea) => ReactNode;
  /** The drawing itself, once its width is known and it is near the screen. */
  children: (box: { area: PlotArea; width: number }) => ReactNode;
}

/** What a key press means inside a drawing; null for keys that are the page's own. */
function readKey(event: KeyboardEvent, { index, count }: { index: number | null; count: number }) {
  if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return null;
  const at = index ?? count - 1;
  const target = moveIndex({ key: event.key, index: at, count });
  if (target !== null) return { kind: event.shiftKey ? "mark" : "move", index: target, from: at } as const;
  if (event.key === "Enter" || event.key === " ") return { kind: "ask", index: at } as const;
  if (event.key === "Escape") return { kind: "escape" } as const;
  if (event.key === "ArrowUp") return { kind: "series", step: -1 } as const;
  return event.key === "ArrowDown" ? ({ kind: "series", step: 1 } as const) : null;
}

/**
 * The box every drawing stands in: fixed height, one focus stop, pointer and keys. It owns them itself, from its own
 * geometry, so that the first click counts whatever is drawn by then.
 */
export function PlotFrame(props: PlotFrameProps) {
  const { count, axisWidth, hasVolume, index } = props;
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef({ type: "mouse", down: false });
  const drag = useDrag();
  const width = useWidth(box, props.width);
  const near = useNear(box);
  // The same object while nothing moves: the drawing is not made again for a moving crosshair.
  const area = useMemo(
    () => preparePlotArea({ width, height: PLOT_HEIGHT, axisWidth, hasVolume }),
    [width, axisWidth, hasVolume],
  );

  const locate = (event: MouseEvent) => {
    const rect = event.currentTarget.getBoundingClientRect();
    const point: PlotPoint = { x: event.clientX - rect.left, y: event.clientY - rect.top, area };
    return { point, index: width === 0 ? null : findIndexAt({ x: point.x, area, count }) };
  };

  const onClick = (event: MouseEvent) => {
    pointer.current.down = false;
    const at = locate(event);
    if (drag.wasDragged() || at.index === null || at.point.x > area.right + 8) return;
    const act = pointer.current.type === "touch" ? props.onHold : props.onAsk;
    act(at.index, at.point);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const meant = readKey(event, { index, count });
    if (!meant || (meant.kind === "series" && !props.onSeries)) return;
    event.preventDefault();
    if (meant.kind === "mark" && props.onMark) {
      props.onMark({ from: props.anchor ?? meant.from, to: meant.index, done: true });
    } else if (meant.kind === "move" || meant.kind === "mark") props.onHold(meant.index, null);
    else if (meant.kind === "ask") props.onAsk(meant.index, null);
    else if (meant.kind === "series") props.onSeries?.(meant.step);
    else {
      props.onEscape();
      event.currentTarget.blur();
    }
  };

  return (
    <div
      ref={box}
      role="application"
      aria-roledescription="chart"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application role is interactive, its keys are handled here
      tabIndex={0}
      className="relative w-full cursor-crosshair touch-pan-y select-none overflow-hidden"
      style={{ height: PLOT_HEIGHT }}
      onPointerDown={(event) => {
        pointer.current = { type: event.pointerType || "mouse", down: true };
        drag.begin(event, locate(event).index);
      }}
      onPointerMove={(event) => {
        const at = locate(event);
        if (at.index === null) return;
        const from = props.onMark ? drag.move(event) : null;
        if (from !== null) props.onMark?.({ from, to: at.index, done: false });
        else if (event.pointerType !== "touch") props.onHover(at.index);
      }}
      onPointerUp={(event) => {
        const from = drag.end();
        const { index: to } = locate(event);
        if (from !== null && to !== null) props.onMark?.({ from, to, done: true });
      }}
      onPointerCancel={() => drag.end()}
      onPointerLeave={props.onLeave}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!pointer.current.down && index === null && count > 0) props.onHold(count - 1, null);
      }}
    >
      <div className="absolute inset-0">
        {near && width > 0 ? props.children({ area, width }) : <Skeleton />}
      </div>
      {width > 0 && (
        <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
          {props.simulated && <Watermark area={area} />}
          {props.overlay(area)}
        </svg>
      )}
    </div>
  );
}

function Watermark({ area }: { area: PlotArea }) {
  const x = (area.left + area.right) / 2;
  const y = (area.top + area.priceBottom) / 2;
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      transform={`rotate(-14 ${x} ${y})`}
      className="fill-faint"
      opacity={0.22}
      fontSize={Math.min(56, (area.right - area.left) / 7)}
      fontWeight={600}
      letterSpacing="0.08em"
    >
      SIMULATED
    </text>
  );
}
