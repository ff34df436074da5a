import type { IndicatorAsk, IndicatorName } from "@/lib/contract/analysis-results";
import type { ChartLine } from "@/lib/contract/chart-model";
import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter } from "../../bar-search";
import type { RawLine } from "./kinds/indicator-kind";
import { indicatorKinds } from "./kinds/indicator-kinds";
import { resolveParams } from "./resolve-params";
import { listUsedRuns, scatter } from "./used-sessions";

/** One line of an indicator. */
export interface IndicatorLine extends Omit<ChartLine, "id"> {
  /** Stable within the indicator: "rsi", "upper", "signal". */
  key: string;
}

export interface ComputedIndicator {
  name: IndicatorName;
  /** As computed: usual settings where none were asked. */
  params: number[];
  /** "RSI 14", "Bollinger 20, 2". */
  label: string;
  convention: string;
  /** What was changed about the settings asked for, a sentence; null where they were taken as they are. */
  note: string | null;
  /** To draw: pane `price` for what lies over the prices, else the indicator's own pane. */
  lines: IndicatorLine[];
  /** Told and not drawn: Bollinger %B and width, true range, ATR in percent of the close, Aroon oscillator. */
  companions: IndicatorLine[];
}

/**
 * An indicator over daily bars, each line with one value per bar: null during its warm-up, on sessions that lack a
 * high, low or volume it needs, and where it is not defined (RSI of prices that never moved). Such a session is left
 * out and the window reaches one further back; after more than five in a row the indicator starts afresh. Hand in bars
 * from before the span (`countWarmUp`) and cut the values afterwards. `from` is the day an anchored VWAP starts.
 * Formulas: `formulas/`; ours agree with the usual ones (Wilder's RSI, ATR and ADX; EMA begun with the simple mean).
 */
export function computeIndicator(input: {
  bars: readonly Bar[];
  ask: IndicatorAsk;
  from?: string;
}): ComputedIndicator {
  const { bars, ask } = input;
  const kind = indicatorKinds[ask.name];
  const { params, note } = resolveParams(ask);
  const isAnchored = ask.name === "vwap" && params.length === 0;
  const start = isAnchored && input.from !== undefined ? findFirstOnOrAfter(bars, input.from) : 0;
  const runs = listUsedRuns({ bars, needs: kind.needs, start });
  const found = new Map<string, { line: RawLine; values: (number | null)[] }>();
  for (const { places, columns } of runs) {
    for (const line of kind.lines(columns, params)) {
      const known = found.get(line.key) ?? { line, values: new Array<number | null>(bars.length).fill(null) };
      scatter({ values: line.values, places, into: known.values });
      found.set(line.key, known);
    }
  }
  const lines = [...found.values()].map(({ line, values }) => ({
    isCompanion: line.isCompanion ?? false,
    line: { key: line.key, label: line.label, pane: kind.pane, unit: line.unit, values },
  }));
  return {
    name: ask.name,
    params,
    label: [kind.title, params.join(", ")].join(" ").trim(),
    convention: kind.convention(params),
    note,
    lines: lines.filter((each) => !each.isCompanion).map(({ line }) => line),
    companions: lines.filter((each) => each.isCompanion).map(({ line }) => line),
  };
}
