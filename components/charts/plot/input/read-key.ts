import type { KeyboardEvent } from "react";
import { moveIndex } from "@/lib/chart/draw/geometry";

/** What a key press means inside a drawing. */
export type KeyMeaning =
  | { kind: "move" | "mark"; index: number; from: number }
  /** An arrow at the edge of what is shown: one row on, which is not shown yet. */
  | { kind: "pan"; step: 1 | -1; index: number }
  | { kind: "ask"; index: number }
  | { kind: "escape" | "reset" }
  | { kind: "series"; step: 1 | -1 }
  | { kind: "zoom"; factor: number };

/** How much nearer one press comes. */
export const ZOOM_STEP = 0.7;

/** The meaning of a key press; null for keys that are the page's own. */
export function readKey(
  event: KeyboardEvent,
  { index, count, zoomed }: { index: number | null; count: number; zoomed: boolean },
): KeyMeaning | null {
  if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return null;
  const at = index ?? count - 1;
  const target = moveIndex({ key: event.key, index: at, count });
  if (target !== null) {
    const arrow = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    if (zoomed && arrow !== null && target === at && index !== null)
      return { kind: "pan", step: arrow, index: at + arrow };
    return { kind: event.shiftKey ? "mark" : "move", index: target, from: at };
  }
  switch (event.key) {
    case "Enter":
    case " ":
      return { kind: "ask", index: at };
    case "Escape":
      return { kind: "escape" };
    case "ArrowUp":
      return { kind: "series", step: -1 };
    case "ArrowDown":
      return { kind: "series", step: 1 };
    case "+":
    case "=":
      return { kind: "zoom", factor: ZOOM_STEP };
    case "-":
    case "_":
      return { kind: "zoom", factor: 1 / ZOOM_STEP };
    case "0":
      return { kind: "reset" };
    default:
      return null;
  }
}
