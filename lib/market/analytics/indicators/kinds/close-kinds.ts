import { computeMacd, computeRoc, computeRsi } from "../formulas/momentum";
import { computeObv } from "../formulas/volume";
import { at, type IndicatorKind, trio } from "./indicator-kind";

/** What closes, and closes with volume, are enough for, in panes of their own. */
export const closeKinds = {
  rsi: {
    title: "RSI",
    pane: "RSI",
    needs: [],
    convention: (params) =>
      `Wilder's smoothing of gains and losses of closes, begun with the mean of ${at(params, 0)}`,
    lines: ({ close }, params) => [
      { key: "rsi", label: `RSI ${at(params, 0)}`, unit: "index", values: computeRsi(close, at(params, 0)) },
    ],
  },
  macd: {
    title: "MACD",
    pane: "MACD",
    needs: [],
    convention: (params) =>
      `EMA ${at(params, 0)} less EMA ${at(params, 1)} of closes, signal EMA ${at(params, 2)} of it; each EMA begun with its own simple mean`,
    lines: ({ close }, params) => {
      const { macd, signal, histogram } = computeMacd(close, trio(params));
      return [
        { key: "macd", label: "MACD", unit: "price", values: macd },
        { key: "signal", label: "Signal", unit: "price", values: signal },
        { key: "histogram", label: "MACD less signal", unit: "price", values: histogram },
      ];
    },
  },
  roc: {
    title: "ROC",
    pane: "ROC",
    needs: [],
    convention: (params) => `Close against the close ${at(params, 0)} sessions before, percent`,
    lines: ({ close }, params) => [
      {
        key: "roc",
        label: `ROC ${at(params, 0)}`,
        unit: "percent",
        values: computeRoc(close, at(params, 0)),
      },
    ],
  },
  obv: {
    title: "OBV",
    pane: "OBV",
    needs: ["volume"],
    convention: () =>
      "Volume added on rises and taken away on falls of the close, from 0 at the first session",
    lines: (columns) => [{ key: "obv", label: "OBV", unit: "count", values: computeObv(columns) }],
  },
} as const satisfies Record<string, IndicatorKind>;
