import type { PreparedPriceChart } from "@/lib/chart/price-chart";
import { toPriceReadout } from "@/lib/chart/readout";
import { Change } from "../chart-parts";

/** Two fixed lines above the drawing: the selected row's numbers, or the newest row's. Their height never changes. */
export function PriceReadout({ chart, index }: { chart: PreparedPriceChart; index: number | null }) {
  const row = chart.rows[index ?? chart.rows.length - 1];
  const readout = row ? toPriceReadout({ chart, row }) : null;
  return (
    <div className="h-10 overflow-hidden whitespace-nowrap tabular-nums">
      {readout && (
        <>
          <p className="flex h-5 items-center gap-2 text-small">
            <span className="text-muted">{readout.day}</span>
            <strong className="font-semibold text-ink">{readout.close}</strong>
            {readout.change && <Change text={readout.change.text} isUp={readout.change.isUp} />}
          </p>
          <p className="flex h-5 items-center gap-2.5 text-micro text-muted">
            {readout.parts.map((part) => (
              <span key={part.name}>
                <abbr title={part.fullName} className="text-faint no-underline">
                  {part.name}
                </abbr>{" "}
                {part.text}
              </span>
            ))}
            {readout.events && <span className="truncate text-accent">{readout.events}</span>}
          </p>
        </>
      )}
    </div>
  );
}
