import { computeAroon, computeCci, computeStochastic, computeWilliamsR } from "../formulas/oscillators";
import { computeAdx, computeAtr } from "../formulas/ranges";
import { computeMfi } from "../formulas/volume";
import { at, type IndicatorKind, rangeNeeds, tradedNeeds, trio } from "./indicator-kind";

/** What needs highs and lows, in panes of their own. */
export const rangeKinds = {
  atr: {
    title: "ATR",
    pane: "ATR",
    needs: rangeNeeds,
    convention: (params) =>
      `Wilder's smoothing of true ranges, begun with the mean of the first ${at(params, 0)}; the first session has no true range`,
    lines: (columns, params) => {
      const { atr, trueRange, atrPct } = computeAtr(columns, at(params, 0));
      return [
        { key: "atr", label: `ATR ${at(params, 0)}`, unit: "price", values: atr },
        { key: "trueRange", label: "True range", unit: "price", values: trueRange, isCompanion: true },
        { key: "atrPct", label: "ATR, of the close", unit: "percent", values: atrPct, isCompanion: true },
      ];
    },
  },
  adx: {
    title: "ADX",
    pane: "ADX",
    needs: rangeNeeds,
    convention: (params) =>
      `Wilder's smoothing over ${at(params, 0)} sessions, begun with means; ADX from session ${2 * at(params, 0)} on`,
    lines: (columns, params) => {
      const { adx, plus, minus } = computeAdx(columns, at(params, 0));
      return [
        { key: "adx", label: `ADX ${at(params, 0)}`, unit: "index", values: adx },
        { key: "plusDi", label: "+DI", unit: "index", values: plus },
        { key: "minusDi", label: "−DI", unit: "index", values: minus },
      ];
    },
  },
  stochastic: {
    title: "Stochastic",
    pane: "Stochastic",
    needs: rangeNeeds,
    convention: (params) =>
      `Place of the close in the range of ${at(params, 0)} sessions; %K its simple mean of ${at(params, 1)}, %D the simple mean of ${at(params, 2)} of %K`,
    lines: (columns, params) => {
      const { k, d } = computeStochastic(columns, trio(params));
      return [
        { key: "k", label: "%K", unit: "index", values: k },
        { key: "d", label: "%D", unit: "index", values: d },
      ];
    },
  },
  williams_r: {
    title: "Williams %R",
    pane: "Williams %R",
    needs: rangeNeeds,
    convention: (params) =>
      `Close below the highest high, in the range of ${at(params, 0)} sessions, -100 to 0`,
    lines: (columns, params) => [
      {
        key: "williamsR",
        label: `Williams %R ${at(params, 0)}`,
        unit: "index",
        values: computeWilliamsR(columns, at(params, 0)),
      },
    ],
  },
  cci: {
    title: "CCI",
    pane: "CCI",
    needs: rangeNeeds,
    convention: (params) =>
      `Typical price from its mean of ${at(params, 0)}, over 0.015 mean absolute deviations`,
    lines: (columns, params) => [
      {
        key: "cci",
        label: `CCI ${at(params, 0)}`,
        unit: "index",
        values: computeCci(columns, at(params, 0)),
      },
    ],
  },
  aroon: {
    title: "Aroon",
    pane: "Aroon",
    needs: rangeNeeds,
    convention: (params) =>
      `How recent the highest high and lowest low of ${at(params, 0) + 1} sessions are; the newest where equal`,
    lines: (columns, params) => {
      const { up, down, oscillator } = computeAroon(columns, at(params, 0));
      return [
        { key: "up", label: "Aroon up", unit: "index", values: up },
        { key: "down", label: "Aroon down", unit: "index", values: down },
        {
          key: "oscillator",
          label: "Aroon up less down",
          unit: "index",
          values: oscillator,
          isCompanion: true,
        },
      ];
    },
  },
  mfi: {
    title: "MFI",
    pane: "MFI",
    needs: tradedNeeds,
    convention: (params) =>
      `Share of money traded on rises of the typical price in ${at(params, 0)} sessions`,
    lines: (columns, params) => [
      {
        key: "mfi",
        label: `MFI ${at(params, 0)}`,
        unit: "index",
        values: computeMfi(columns, at(params, 0)),
      },
    ],
  },
} as const satisfies Record<string, IndicatorKind>;
