"use client";

import { type PointerEvent, useRef } from "react";

/** A pointer that has moved less than this since it went down is a click, in CSS pixels. */
const LEAST_MOVE = 6;

/** Tells a drag from a click: the first click counts, and a drag that ends is none. */
export function useDrag() {
  const state = useRef<{ from: number | null; x: number; dragging: boolean }>({
    from: null,
    x: 0,
    dragging: false,
  });
  return {
    /** The pointer went down over a row. */
    begin(event: PointerEvent, index: number | null): void {
      const main = event.button === 0 && event.isPrimary !== false;
      state.current = { from: main ? index : null, x: event.clientX, dragging: false };
    },
    /** The row where the drag began, once it is one; null while it may still be a click. */
    move(event: PointerEvent): number | null {
      const now = state.current;
      if (now.from === null) return null;
      if (!now.dragging && Math.abs(event.clientX - now.x) < LEAST_MOVE) return null;
      if (!now.dragging) {
        now.dragging = true;
        // The drag goes on outside the box; a browser without capture ends it at the edge.
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
      return now.from;
    },
    /** The row where the drag began, if the pointer that goes up has dragged. */
    end(): number | null {
      const { from, dragging } = state.current;
      state.current.from = null;
      return dragging ? from : null;
    },
    /** True for the click that a browser sends after a drag. */
    wasDragged: (): boolean => state.current.dragging,
  };
}
