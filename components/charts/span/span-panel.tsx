import { Button } from "@/components/ui/button";
import type { PreparedPriceChart } from "@/lib/chart/price-chart";
import type { BrushedSpan } from "@/lib/chart/span/brushed-span";
import { toSpanClicked, toSpanFacts, toSpanTitle } from "@/lib/chart/span/span-words";
import type { Clicked } from "@/lib/contract/actions";

/** What a marked stretch of the chart comes to, with the way to ask about it and the way out. */
export function SpanPanel({
  chart,
  span,
  onAsk,
  onClear,
}: {
  chart: PreparedPriceChart;
  span: BrushedSpan;
  /** Without it there is nobody to ask. */
  onAsk?: ((clicked: Clicked) => void) | undefined;
  onClear: () => void;
}) {
  return (
    <section
      aria-label="Marked range"
      className="flex flex-col gap-2 rounded-tight border border-line bg-surface p-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="text-small font-medium text-ink">{toSpanTitle({ chart, span })}</h4>
        <div className="flex gap-1">
          {onAsk && (
            <Button kind="solid" onClick={() => onAsk(toSpanClicked({ chart, span }))}>
              Ask about this range
            </Button>
          )}
          <Button kind="quiet" onClick={onClear}>
            Clear
          </Button>
        </div>
      </div>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-x-4 gap-y-2 tabular-nums">
        {toSpanFacts({ chart, span }).map(({ name, value, note, direction }) => (
          <div key={name}>
            <dt className="text-micro text-faint">{name}</dt>
            <dd className={`text-small font-semibold ${toTone(direction)}`}>
              {direction && <span aria-hidden="true">{direction === "up" ? "▲ " : "▼ "}</span>}
              {value}
            </dd>
            <dd className="text-micro text-faint">{note}</dd>
          </div>
        ))}
      </dl>
      {span.events.length > 0 && (
        <p className="text-micro text-muted">
          {span.events.map(({ label, tradedOn }) => `${label} (${tradedOn})`).join(" · ")}
        </p>
      )}
    </section>
  );
}

function toTone(direction: "up" | "down" | null): string {
  return direction === null ? "text-ink" : direction === "up" ? "text-up" : "text-down";
}
