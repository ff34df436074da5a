import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { IndicatorAsk } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { computeIndicator } from "./compute-indicator";

interface Reference {
  indicators: Record<
    string,
    {
      first_index: Record<string, number>;
      count: Record<string, number>;
      values: Record<string, Record<string, number | null>>;
    }
  >;
}

/** Name in the reference, our ask, and which line each of its columns is. */
const cases: [string, IndicatorAsk, Record<string, string>][] = [
  ["SMA", { name: "sma", params: [20] }, { sma: "sma" }],
  ["EMA", { name: "ema", params: [] }, { ema: "ema" }],
  ["RSI", { name: "rsi", params: [] }, { rsi: "rsi" }],
  ["MACD", { name: "macd", params: [] }, { macd: "macd", signal: "signal", histogram: "histogram" }],
  [
    "Bollinger",
    { name: "bollinger", params: [] },
    { sma: "middle", upperBand: "upper", lowerBand: "lower", percentB: "percentB", width: "width" },
  ],
  ["ATR", { name: "atr", params: [] }, { tr: "trueRange", atr: "atr", atrp: "atrPct" }],
  ["OBV", { name: "obv", params: [] }, { obv: "obv" }],
  ["ADX", { name: "adx", params: [] }, { pdi: "plusDi", mdi: "minusDi", adx: "adx" }],
  ["Stochastic", { name: "stochastic", params: [] }, { oscillator: "k", signal: "d" }],
];

function readBars(): Bar[] {
  const [, ...lines] = readFileSync(`${sharedData}/prices/default.csv`, "utf8").trim().split(/\r?\n/);
  return lines.map((line) => {
    const [tradedOn = "", open, high, low, close, volume] = line.split(",");
    return {
      tradedOn,
      open: Number(open),
      high: Number(high),
      low: Number(low),
      close: Number(close),
      adjClose: null,
      volume: Number(volume),
    };
  });
}

// Values of another implementation, checked against TA-Lib: see the file's own notes.
describe.skipIf(!hasSharedData)("beside the reference values (skipped where they are not here)", () => {
  const bars = hasSharedData ? readBars() : [];
  const reference: Reference = hasSharedData
    ? JSON.parse(readFileSync(`${sharedData}/reference/indicators_expected.json`, "utf8"))
    : { indicators: {} };

  it.each(cases)("%s is within 1e-6 everywhere, and begins on the same session", (name, ask, columns) => {
    const expected = reference.indicators[name];
    const { lines, companions } = computeIndicator({ bars, ask });
    for (const [column, key] of Object.entries(columns)) {
      const values = [...lines, ...companions].find((line) => line.key === key)?.values ?? [];
      expect(values.findIndex((value) => value !== null)).toBe(expected?.first_index[column]);
      expect(values.filter((value) => value !== null)).toHaveLength(expected?.count[column] ?? -1);
      for (const [index, row] of Object.entries(expected?.values ?? {})) {
        const value = values[Number(index)] ?? null;
        if (row[column] === null) expect(value).toBeNull();
        else expect(Math.abs((value ?? Number.NaN) - (row[column] ?? 0))).toBeLessThan(1e-6);
      }
    }
  });
});
