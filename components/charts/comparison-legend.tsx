import type { PreparedComparisonChart } from "@/lib/chart/comparison-chart";
import { toSeriesReadout } from "@/lib/chart/readout";

/** The legend and the readout in one: each series' line, name, value on the 100 scale and close at the selected row. */
export function ComparisonLegend({
  chart,
  index,
  column,
  onSeries,
}: {
  chart: PreparedComparisonChart;
  index: number | null;
  column: number;
  onSeries?: (column: number) => void;
}) {
  const row = chart.rows[index ?? chart.rows.length - 1] ?? null;
  return (
    <div className="flex flex-col gap-1 tabular-nums">
      <p className="h-5 text-small text-muted">{row?.label ?? ""}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-1">
        {chart.series.map((series, i) => {
          const { value, close } = toSeriesReadout({ chart, row, column: i });
          const { name, symbol } = series.instrument;
          return (
            <li key={symbol}>
              <button
                type="button"
                onClick={() => onSeries?.(i)}
                disabled={!onSeries}
                title={`Ask about ${name} (${symbol})`}
                className={`flex w-full items-center gap-2 rounded-tight border px-2 py-1 text-left text-small ${
                  i === column ? "border-accent" : "border-line"
                }`}
              >
                <svg aria-hidden="true" width="22" height="8" className="shrink-0">
                  <line
                    x2="22"
                    y1="4"
                    y2="4"
                    stroke={series.color}
                    strokeWidth="2.5"
                    strokeDasharray={series.dash}
                  />
                </svg>
                <span className="min-w-0 grow">
                  <span className="block truncate text-ink">{name}</span>
                  <span className="flex justify-between gap-2 text-micro text-muted">
                    <span>{value}</span>
                    <span>{close}</span>
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
