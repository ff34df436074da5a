import { memo } from "react";
import { Button } from "@/components/ui/button";
import type { ChartDrawing } from "@/lib/contract/chart-model";
import type { RangeKey } from "@/lib/contract/market";
import { ZOOM_STEP } from "./plot/input/read-key";
import type { Viewing } from "./plot/input/use-gestures";
import { SimulatedBadge } from "./source-line";

interface Choice<Key extends string> {
  key: Key;
  label: string;
  spoken: string;
  /** Why it cannot be had: it stays in its place and says so. */
  missing?: string;
}

/** A row of buttons of which one is pressed. */
function Choices<Key extends string>({
  label,
  choices,
  pressed,
  onPick,
  soft = false,
}: {
  label: string;
  choices: readonly Choice<Key>[];
  pressed: Key | null;
  onPick: (key: Key) => void;
  /** A switch of how the chart is drawn stands back behind that of what it shows. */
  soft?: boolean;
}) {
  return (
    <fieldset className="flex min-w-0 gap-0.5">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          aria-pressed={choice.key === pressed}
          aria-label={choice.missing ? `${choice.spoken}: ${choice.missing}` : choice.spoken}
          aria-disabled={choice.missing !== undefined}
          title={choice.missing}
          onClick={() => choice.missing === undefined && onPick(choice.key)}
          className={`min-h-8 min-w-8 rounded-tight px-1.5 text-small transition-colors sm:px-2 ${toTone(choice, pressed, soft)}`}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}

function toTone({ key, missing }: Choice<string>, pressed: string | null, soft: boolean): string {
  if (missing !== undefined) return "cursor-not-allowed text-faint line-through decoration-1";
  if (key !== pressed) return "text-muted hover:bg-line/50 hover:text-ink";
  return soft ? "bg-accent-soft font-medium text-accent" : "bg-accent text-on-accent";
}

const spokenRange: Record<RangeKey, string> = {
  "5D": "5D, five days",
  "1M": "1M, one month",
  "6M": "6M, six months",
  YTD: "YTD, year to date",
  "1Y": "1Y, one year",
  "5Y": "5Y, five years",
  MAX: "MAX, all there is",
};
const NO_DAY = "charts here have one bar a day at the least, so a single day cannot be drawn";
const ranges: Choice<RangeKey | "1D">[] = [
  { key: "1D", label: "1D", spoken: "1D, one day", missing: NO_DAY },
  ...(Object.keys(spokenRange) as RangeKey[]).map((key) => ({ key, label: key, spoken: spokenRange[key] })),
];
const chartTypes: Choice<ChartDrawing>[] = [
  { key: "line", label: "Line", spoken: "Line" },
  { key: "area", label: "Area", spoken: "Area" },
  { key: "candles", label: "Candles", spoken: "Candles" },
  { key: "bars", label: "Bars", spoken: "Bars, open, high, low and close" },
];
const adjustments = [
  { key: "price", label: "Price", spoken: "Price, as traded and adjusted for splits" },
  { key: "total", label: "Total", spoken: "Total, with dividends reinvested" },
] as const;

const scales = [
  { key: "linear", label: "Lin", spoken: "Lin, linear scale" },
  { key: "log", label: "Log", spoken: "Log, logarithmic scale" },
] as const;

/** Nearer, further, and all of it again. */
function ZoomButtons({ viewing }: { viewing: Viewing }) {
  const { zoomed, zoom, reset } = viewing;
  return (
    <fieldset className="flex gap-0.5">
      <legend className="sr-only">Zoom</legend>
      <Button kind="quiet" shape="icon" aria-label="Zoom in" onClick={() => zoom(ZOOM_STEP, 1)}>
        +
      </Button>
      <Button
        kind="quiet"
        shape="icon"
        aria-label="Zoom out"
        aria-disabled={!zoomed}
        className={zoomed ? "" : "opacity-45"}
        onClick={() => zoom(1 / ZOOM_STEP, 1)}
      >
        −
      </Button>
      {zoomed && (
        <Button kind="quiet" onClick={reset}>
          Reset
        </Button>
      )}
    </fieldset>
  );
}

/** Range buttons (where the chart can change its range), zoom, and the switches of how it is drawn, where there is a choice. */
export const ChartToolbar = memo(function ChartToolbar({
  range,
  simulated,
  onRange,
  chartType,
  onChartType,
  scale,
  onScale,
  adjustment,
  onAdjustment,
  viewing,
}: {
  range: RangeKey | null;
  simulated: boolean;
  onRange?: ((key: RangeKey) => void) | undefined;
  chartType?: ChartDrawing | undefined;
  onChartType?: (chartType: ChartDrawing) => void;
  /** Undefined where the prices have no logarithm. */
  scale?: "linear" | "log" | undefined;
  onScale?: (scale: "linear" | "log") => void;
  /** Undefined where the source knows no closes with dividends reinvested. */
  adjustment?: "price" | "total" | undefined;
  onAdjustment?: (adjustment: "price" | "total") => void;
  viewing?: Viewing;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      {onRange && (
        <Choices
          label="Range"
          choices={ranges}
          pressed={range}
          onPick={(key) => key !== "1D" && onRange(key)}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:ml-auto sm:justify-end">
        {simulated && <SimulatedBadge />}
        {viewing && <ZoomButtons viewing={viewing} />}
        {adjustment && onAdjustment && (
          <Choices soft label="Adjustment" choices={adjustments} pressed={adjustment} onPick={onAdjustment} />
        )}
        {scale && onScale && <Choices soft label="Scale" choices={scales} pressed={scale} onPick={onScale} />}
        {chartType && onChartType && (
          <Choices soft label="Drawing" choices={chartTypes} pressed={chartType} onPick={onChartType} />
        )}
      </div>
    </div>
  );
});
