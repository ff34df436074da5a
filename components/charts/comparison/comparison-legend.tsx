import type { PreparedComparisonChart } from "@/lib/chart/comparison-chart";
import { toSeriesReadout } from "@/lib/chart/readout";
import { type MenuPlace, placeUnder } from "../menu/use-element-menu";

/** The legend and the readout in one: each series' line, name, value on the 100 scale and close at the selected row. */
export function ComparisonLegend({
  chart,
  index,
  column,
  hidden,
  onToggle,
  onSeries,
}: {
  chart: PreparedComparisonChart;
  index: number | null;
  column: number;
  /** Symbols of the lines that are taken away. */
  hidden: ReadonlySet<string>;
  onToggle: (symbol: string) => void;
  onSeries: (column: number, place: MenuPlace) => void;
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
            <li
              key={symbol}
              className={`flex items-stretch rounded-tight border ${i === column ? "border-accent" : "border-line"}`}
            >
              <button
                type="button"
                aria-pressed={!hidden.has(symbol)}
                aria-label={`Line of ${name}`}
                title={hidden.has(symbol) ? "Show this line" : "Hide this line"}
                onClick={() => onToggle(symbol)}
                className="flex shrink-0 items-center rounded-tight px-2 hover:bg-line/50"
              >
                <svg
                  aria-hidden="true"
                  width="22"
                  height="8"
                  className={hidden.has(symbol) ? "opacity-25" : undefined}
                >
                  <line
                    x2="22"
                    y1="4"
                    y2="4"
                    stroke={series.color}
                    strokeWidth="2.5"
                    strokeDasharray={series.dash}
                  />
                </svg>
              </button>
              <button
                type="button"
                aria-haspopup="dialog"
                title={`Ask about ${name} (${symbol})`}
                onClick={(event) => onSeries(i, placeUnder(event.currentTarget))}
                className="flex min-w-0 grow items-center rounded-tight py-1 pr-2 text-left text-small hover:bg-line/50"
              >
                <span className="min-w-0 grow">
                  <span className={`block truncate text-ink ${hidden.has(symbol) ? "line-through" : ""}`}>
                    {name}
                  </span>
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
