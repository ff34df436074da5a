import type { RangeKey } from "@/lib/contract/market";
import { SimulatedBadge } from "./source-line";

interface Choice<Key extends string> {
  key: Key;
  label: string;
  spoken: string;
}

/** A row of buttons of which one is pressed. */
function Choices<Key extends string>({
  label,
  choices,
  pressed,
  onPick,
}: {
  label: string;
  choices: readonly Choice<Key>[];
  pressed: Key | null;
  onPick: (key: Key) => void;
}) {
  return (
    <fieldset className="flex min-w-0 gap-0.5">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          aria-pressed={choice.key === pressed}
          aria-label={choice.spoken}
          onClick={() => onPick(choice.key)}
          className={`min-h-8 min-w-8 rounded-tight px-2 text-small transition-colors ${
            choice.key === pressed ? "bg-accent text-on-accent" : "text-muted hover:bg-line/50 hover:text-ink"
          }`}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}

const spokenRange: Record<RangeKey, string> = {
  "1M": "1M, one month",
  "6M": "6M, six months",
  YTD: "YTD, year to date",
  "1Y": "1Y, one year",
  "5Y": "5Y, five years",
  MAX: "MAX, all there is",
};
const ranges = (Object.keys(spokenRange) as RangeKey[]).map((key) => ({
  key,
  label: key,
  spoken: spokenRange[key],
}));
const chartTypes = [
  { key: "line", label: "Line", spoken: "Line" },
  { key: "candles", label: "Candles", spoken: "Candles" },
] as const;

const scales = [
  { key: "linear", label: "Lin", spoken: "Lin, linear scale" },
  { key: "log", label: "Log", spoken: "Log, logarithmic scale" },
] as const;

/** Range buttons (where the chart can change its range) and the switches between line and candles and of the
 * scale (where it has both). */
export function ChartToolbar({
  range,
  simulated,
  onRange,
  chartType,
  onChartType,
  scale,
  onScale,
}: {
  range: RangeKey | null;
  simulated: boolean;
  onRange?: (key: RangeKey) => void;
  chartType?: "candles" | "line";
  onChartType?: (chartType: "candles" | "line") => void;
  /** Undefined where the prices have no logarithm. */
  scale?: "linear" | "log" | undefined;
  onScale?: (scale: "linear" | "log") => void;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      {onRange && <Choices label="Range" choices={ranges} pressed={range} onPick={onRange} />}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
        {simulated && <SimulatedBadge />}
        {scale && onScale && <Choices label="Scale" choices={scales} pressed={scale} onPick={onScale} />}
        {chartType && onChartType && (
          <Choices label="Drawing" choices={chartTypes} pressed={chartType} onPick={onChartType} />
        )}
      </div>
    </div>
  );
}
