import { type Column, computeEma, computeSma, computeWma } from "../formulas/averages";
import { computeBollinger, computeDonchian } from "../formulas/bands";
import { computeAnchoredVwap, computeRollingVwap } from "../formulas/volume";
import { at, type IndicatorKind, rangeNeeds, tradedNeeds } from "./indicator-kind";

function average(
  short: string,
  words: string,
  compute: (values: Column, period: number) => Column,
): IndicatorKind {
  return {
    title: short,
    pane: "price",
    needs: [],
    convention: (params) => `${words} of ${at(params, 0)} closes`,
    lines: ({ close }, params) => [
      {
        key: short.toLowerCase(),
        label: `${short} ${at(params, 0)}`,
        unit: "price",
        values: compute(close, at(params, 0)),
      },
    ],
  };
}

/** What lies over the prices and shares their scale. */
export const overlayKinds = {
  sma: average("SMA", "Simple mean", computeSma),
  ema: average("EMA", "Smoothing 2 / (period + 1), begun with the simple mean,", computeEma),
  wma: average("WMA", "Linearly weighted mean, newest heaviest,", computeWma),
  bollinger: {
    title: "Bollinger",
    pane: "price",
    needs: [],
    convention: (params) =>
      `Simple mean of ${at(params, 0)} closes, bands ${at(params, 1)} population standard deviations (ddof 0) away`,
    lines: ({ close }, params) => {
      const bands = computeBollinger(close, [at(params, 0), at(params, 1)]);
      return [
        { key: "upper", label: "Upper band", unit: "price", values: bands.upper },
        { key: "middle", label: "Middle band", unit: "price", values: bands.middle },
        { key: "lower", label: "Lower band", unit: "price", values: bands.lower },
        { key: "percentB", label: "%B", unit: "index", values: bands.percentB, isCompanion: true },
        { key: "width", label: "Band width", unit: "index", values: bands.bandwidth, isCompanion: true },
      ];
    },
  },
  donchian: {
    title: "Donchian",
    pane: "price",
    needs: rangeNeeds,
    convention: (params) =>
      `Highest high and lowest low of ${at(params, 0)} sessions, the present one included`,
    lines: (columns, params) => {
      const { upper, middle, lower } = computeDonchian(columns, at(params, 0));
      return [
        { key: "upper", label: "Upper channel", unit: "price", values: upper },
        { key: "middle", label: "Middle of channel", unit: "price", values: middle },
        { key: "lower", label: "Lower channel", unit: "price", values: lower },
      ];
    },
  },
  vwap: {
    title: "VWAP",
    pane: "price",
    needs: tradedNeeds,
    convention: (params) =>
      params.length === 0
        ? "Daily typical prices (high + low + close) / 3 weighted by volume, anchored at the first session of the span"
        : `Daily typical prices (high + low + close) / 3 weighted by volume, rolling over ${at(params, 0)} sessions`,
    lines: (columns, params) => {
      const period = params[0];
      const values =
        period === undefined ? computeAnchoredVwap(columns) : computeRollingVwap(columns, period);
      return [
        { key: "vwap", label: period === undefined ? "VWAP" : `VWAP ${period}`, unit: "price", values },
      ];
    },
  },
} as const satisfies Record<string, IndicatorKind>;
