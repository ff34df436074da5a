"use client";

import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { PlotArea } from "@/lib/chart/draw/geometry";

/** What gestures do to the part of the chart that is looked at. */
export interface Viewing {
  /** True when less than all is shown. */
  zoomed: boolean;
  /** Shows `factor` times as many rows around a share of the width. */
  zoom: (factor: number, share: number) => void;
  /** Moves by a share of the width; positive is later. */
  pan: (share: number) => void;
  reset: () => void;
}

/** Turns of a wheel come in hundreds, a trackpad's pinch in single pixels. */
const WHEEL_RATE = 0.0024;
const PINCH_RATE = 0.012;
const PINCH_MOST = 40;
const LINE_PIXELS = 16;

const toShare = (x: number, { left, right }: PlotArea) =>
  Math.min(1, Math.max(0, (x - left) / Math.max(1, right - left)));

function useWheel(box: RefObject<HTMLElement | null>, area: PlotArea, viewing: Viewing | undefined): void {
  const latest = useRef({ area, viewing });
  useLayoutEffect(() => {
    latest.current = { area, viewing };
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const now = latest.current;
      if (!now.viewing) return;
      const unit = event.deltaMode === 1 ? LINE_PIXELS : 1;
      const [across, along] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const x = event.clientX - element.getBoundingClientRect().left;
        const rate = Math.abs(along) < PINCH_MOST ? PINCH_RATE : WHEEL_RATE;
        now.viewing.zoom(Math.exp(along * rate), toShare(x, now.area));
      } else if (now.viewing.zoomed && Math.abs(across) > Math.abs(along)) {
        event.preventDefault();
        now.viewing.pan(across / (now.area.right - now.area.left));
      }
    };
    // React listens passively: the page would be zoomed too.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [box]);
}

/**
 * Wheel with Ctrl or Command and two fingers zoom, a wheel across and Shift with a drag move. The pointer handlers
 * answer true while they hold the gesture: then it is no hover, no click and no marked range.
 */
export function useGestures(
  box: RefObject<HTMLElement | null>,
  area: PlotArea,
  viewing: Viewing | undefined,
) {
  useWheel(box, area, viewing);
  const fingers = useRef(new Map<number, number>());
  const dragged = useRef<number | null>(null);
  /** Stays until the next pointer goes down, so that the click after a gesture is none. */
  const held = useRef(false);

  const moveFingers = (event: PointerEvent): void => {
    const left = event.currentTarget.getBoundingClientRect().left;
    const before = [...fingers.current.values()];
    fingers.current.set(event.pointerId, event.clientX);
    const after = [...fingers.current.values()];
    const [b0 = 0, b1 = 0, a0 = 0, a1 = 0] = [...before, ...after];
    const middle = (a0 + a1) / 2;
    viewing?.zoom(
      Math.max(8, Math.abs(b0 - b1)) / Math.max(8, Math.abs(a0 - a1)),
      toShare(middle - left, area),
    );
    viewing?.pan((b0 + b1 - a0 - a1) / 2 / (area.right - area.left));
  };

  return {
    down(event: PointerEvent): boolean {
      if (event.isPrimary) {
        fingers.current.clear();
        held.current = false;
      }
      if (event.pointerType === "touch") fingers.current.set(event.pointerId, event.clientX);
      if (fingers.current.size === 2) held.current = true;
      const pans = event.pointerType === "mouse" && event.button === 0 && event.shiftKey && viewing?.zoomed;
      dragged.current = pans ? event.clientX : null;
      if (pans) {
        held.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
      return held.current;
    },
    move(event: PointerEvent): boolean {
      if (dragged.current !== null) {
        viewing?.pan((dragged.current - event.clientX) / (area.right - area.left));
        dragged.current = event.clientX;
      } else if (fingers.current.size === 2 && fingers.current.has(event.pointerId)) moveFingers(event);
      return held.current && (dragged.current !== null || fingers.current.size > 0);
    },
    up(event: PointerEvent): boolean {
      fingers.current.delete(event.pointerId);
      dragged.current = null;
      return held.current;
    },
    /** True for the click that ends a gesture. */
    wasHeld: (): boolean => held.current,
  };
}
