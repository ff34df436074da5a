import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

/** A change with an arrow, a sign and words for screen readers; the colour only repeats them. */
export function Change({ text, isUp }: { text: string; isUp: boolean }) {
  return (
    <span className={`whitespace-nowrap tabular-nums ${isUp ? "text-up" : "text-down"}`}>
      <span aria-hidden="true">{isUp ? "▲ " : "▼ "}</span>
      {text}
    </span>
  );
}

/** The row under a drawing, of one height always: how to use it, or the button for the row that is held. */
export function AskRow({
  label,
  canMark = false,
  onAsk,
}: {
  label: string | null;
  /** True where a range can be dragged. */
  canMark?: boolean;
  onAsk: () => void;
}) {
  return (
    <div className="flex h-10 items-center text-micro text-faint">
      {label === null ? (
        <span>{`Click or tap the chart to ask about a day${canMark ? "; drag over it to measure a range" : ""}.`}</span>
      ) : (
        <button type="button" className={buttonClass({ kind: "solid" })} onClick={onAsk}>
          {label}
        </button>
      )}
    </div>
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

/** A box that scrolls within itself and can be reached by keyboard. */
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
