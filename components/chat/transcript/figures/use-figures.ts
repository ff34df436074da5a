"use client";

import {
  type KeyboardEvent,
  type PointerEvent as PointerMove,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";

/** The figure whose source is shown, and the element that tells it. */
export interface OpenFigure {
  figure: number;
  anchor: HTMLElement;
}

/** How long the pointer may be between a figure and its note. */
const GRACE_MS = 160;

/**
 * Which figure of a text shows its source: the one under the pointer, with the focus, or tapped. The arrows lead from one
 * to the next, so that a text is one stop of the Tab key; Escape closes.
 */
export function useFigures() {
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const [current, setCurrent] = useState(0);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const stay = useCallback(() => clearTimeout(leaving.current), []);
  const close = useCallback(() => {
    clearTimeout(leaving.current);
    setOpen(null);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setOpen(null), GRACE_MS);
  }, []);

  useEffect(() => () => clearTimeout(leaving.current), []);
  useCloseOnMove(open !== null, close);

  /** A finger that is lifted leaves too, and so does the pointer from what has the focus: both go on being shown. */
  const onPointerOut = useCallback(
    (event: PointerMove<HTMLElement>) => {
      if (event.pointerType !== "touch" && toMark(event.target) !== document.activeElement) leave();
    },
    [leave],
  );

  const show = useCallback((event: SyntheticEvent) => {
    const anchor = toMark(event.target);
    if (anchor === null) return;
    clearTimeout(leaving.current);
    setOpen({ figure: Number(anchor.dataset.figure), anchor });
    if (event.type === "focus") setCurrent(Number(anchor.dataset.at));
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const mark = toMark(event.target);
      if (mark === null) return;
      if (event.key === "Escape") return close();
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        return show(event);
      }
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const next = step === 0 ? null : findMark(event.currentTarget, Number(mark.dataset.at) + step);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    },
    [close, show],
  );

  return {
    open,
    /** The figure that the Tab key reaches. */
    current,
    stay,
    leave,
    /** For the element that holds the text. */
    handlers: {
      onPointerOver: show,
      onPointerOut,
      onFocus: show,
      onBlur: leave,
      onClick: show,
      onKeyDown,
    },
  };
}

function toMark(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-figure]") : null;
}

function findMark(holder: HTMLElement, at: number): HTMLElement | null {
  return holder.querySelector<HTMLElement>(`[data-at="${at}"]`);
}

/** A note stands beside its figure: when that moves, it goes. A tap anywhere else closes it too. */
function useCloseOnMove(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onDown = (event: PointerEvent) => {
      const { target } = event;
      if (target instanceof Element && target.closest("[data-figure], [data-figure-note]")) return;
      close();
    };
    window.addEventListener("scroll", close, { capture: true, passive: true });
    window.addEventListener("resize", close);
    window.addEventListener("pointerdown", onDown);
    return () => {
      window.removeEventListener("scroll", close, { capture: true });
      window.removeEventListener("resize", close);
      window.removeEventListener("pointerdown", onDown);
    };
  }, [isOpen, close]);
}
