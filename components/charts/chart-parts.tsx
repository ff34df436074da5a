import type { ReactNode } from "react";

/** A change with an arrow, a sign and words for screen readers; the colour only repeats them. */
export function Change({ text, isUp }: { text: string; isUp: boolean }) {
  return (
    <span className={`whitespace-nowrap tabular-nums ${isUp ? "text-up" : "text-down"}`}>
      <span aria-hidden="true">{isUp ? "▲ " : "▼ "}</span>
      {text}
    </span>
  );
}

/** One line under a drawing: what can be done with it. */
export function HowTo({
  canMark = false,
}: {
  /** A range can be marked, and the drawing zoomed. */ canMark?: boolean;
}) {
  return (
    <p className="min-h-4 text-micro text-faint">
      {canMark
        ? "Click or tap a day, a mark, a legend entry or a cell to ask about it; drag over the chart to measure a range. Ctrl and the wheel, or two fingers, zoom."
        : "Click or tap a day, a mark, a legend entry or a cell to ask about it."}
    </p>
  );
}

/** A thin line that moves while a new range is being fetched, over the drawing: nothing is pushed about. */
export function BusyLine({ busy }: { busy: boolean }) {
  return (
    <>
      <p role="status" className="sr-only">
        {busy ? "Loading the chart." : ""}
      </p>
      {busy && (
        <div aria-hidden="true" className="absolute inset-x-0 top-0 z-10 h-0.5 overflow-hidden bg-line">
          <div className="h-full w-1/3 bg-accent motion-safe:animate-pulse" />
        </div>
      )}
    </>
  );
}

/**
 * A box that scrolls within itself and can be reached by keyboard. Where something lies beyond an edge, a shadow stands
 * at it: nobody has to guess that there is more.
 */
export function ScrollBox({
  label,
  className,
  children,
}: {
  label: string;
  className: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a section would be one more landmark per chart
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard
      tabIndex={0}
      className={`fade-edges ${className}`}
    >
      {children}
    </div>
  );
}
