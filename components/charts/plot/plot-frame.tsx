"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef } from "react";
import { findIndexAt, PLOT_HEIGHT, type PlotArea, preparePlotArea, toX } from "@/lib/chart/draw/geometry";
import type { MenuPlace } from "../menu/use-element-menu";
import { type KeyMeaning, readKey } from "./input/read-key";
import { useDrag } from "./input/use-drag";
import { useGestures, type Viewing } from "./input/use-gestures";
import { Skeleton } from "./skeleton";
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
  /** By keyboard; one beyond the last or before the first where the drawing moves on. */
  onHold: (index: number) => void;
  /** A click or a tap (with its point) or Enter: open what can be asked, at that place of the window. */
  onAsk: (index: number, point: PlotPoint | null, place: MenuPlace) => void;
  onEscape: () => void;
  /** A stretch is dragged, or walked with Shift and the arrows; `done` when it stands. Without it none can be marked. */
  onMark?: (span: { from: number; to: number; done: boolean }) => void;
  /** Row where the marked stretch begins: Shift and the arrows go on from there. */
  anchor?: number | null;
  /** Up and down: another series, or the lane of the marks. */
  onSeries?: (step: 1 | -1) => void;
  /** Where the drawing can be zoomed and moved. */
  viewing?: Viewing;
  /** Drawn over the plot, for the selected row. */
  overlay: (area: PlotArea) => ReactNode;
  /** The drawing itself, once its width is known and it is near the screen. */
  children: (box: { area: PlotArea; width: number }) => ReactNode;
}

/**
 * The box every drawing stands in: fixed height, one focus stop, pointer and keys. It owns them itself, from its own
 * geometry, so that the first click counts whatever is drawn by then.
 */
export function PlotFrame(props: PlotFrameProps) {
  const { count, axisWidth, hasVolume, index } = props;
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const drag = useDrag();
  const width = useWidth(box, props.width);
  const near = useNear(box);
  // The same object while nothing moves: the drawing is not made again for a moving crosshair.
  const area = useMemo(
    () => preparePlotArea({ width, height: PLOT_HEIGHT, axisWidth, hasVolume }),
    [width, axisWidth, hasVolume],
  );

  const gestures = useGestures(box, area, props.viewing);

  const locate = (event: MouseEvent) => {
    const rect = event.currentTarget.getBoundingClientRect();
    const point: PlotPoint = { x: event.clientX - rect.left, y: event.clientY - rect.top, area };
    return { point, index: width === 0 ? null : findIndexAt({ x: point.x, area, count }) };
  };

  const onClick = (event: MouseEvent) => {
    pressed.current = false;
    const at = locate(event);
    if (drag.wasDragged() || gestures.wasHeld() || at.index === null || at.point.x > area.right + 8) return;
    props.onAsk(at.index, at.point, { x: event.clientX, y: event.clientY });
  };

  const askAt = (row: number) => {
    const rect = box.current?.getBoundingClientRect();
    const x = (rect?.left ?? 0) + toX({ index: row, area, count });
    props.onAsk(row, null, { x, y: (rect?.top ?? 0) + area.top + (area.priceBottom - area.top) / 2 });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const { viewing } = props;
    const meant = readKey(event, { index, count, zoomed: viewing?.zoomed ?? false });
    if (!meant || !isOurs(meant, props)) return;
    event.preventDefault();
    switch (meant.kind) {
      case "mark":
        if (!props.onMark) props.onHold(meant.index);
        else props.onMark({ from: props.anchor ?? meant.from, to: meant.index, done: true });
        break;
      case "move":
        props.onHold(meant.index);
        break;
      case "pan":
        viewing?.pan(meant.step / count);
        props.onHold(meant.index);
        break;
      case "zoom":
        viewing?.zoom(meant.factor, (index ?? count - 1) / Math.max(1, count - 1));
        break;
      case "reset":
        viewing?.reset();
        break;
      case "ask":
        askAt(meant.index);
        break;
      case "series":
        props.onSeries?.(meant.step);
        break;
      default:
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
        pressed.current = true;
        if (gestures.down(event)) drag.end();
        else drag.begin(event, locate(event).index);
      }}
      onPointerMove={(event) => {
        const at = locate(event);
        if (gestures.move(event) || at.index === null) return;
        const from = props.onMark ? drag.move(event) : null;
        if (from !== null) props.onMark?.({ from, to: at.index, done: false });
        else if (event.pointerType !== "touch") props.onHover(at.index);
      }}
      onPointerUp={(event) => {
        const from = drag.end();
        const { index: to } = locate(event);
        if (!gestures.up(event) && from !== null && to !== null) props.onMark?.({ from, to, done: true });
      }}
      onPointerCancel={(event) => {
        gestures.up(event);
        drag.end();
      }}
      onPointerLeave={props.onLeave}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!pressed.current && index === null && count > 0) props.onHold(count - 1);
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

/** Keys for what a drawing does not have are left to the page. */
function isOurs({ kind }: KeyMeaning, { onSeries, viewing }: PlotFrameProps): boolean {
  if (kind === "series") return onSeries !== undefined;
  return viewing !== undefined || (kind !== "zoom" && kind !== "reset");
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
