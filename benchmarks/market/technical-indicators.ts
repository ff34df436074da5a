import * as theirs from "technicalindicators";
import type { Library, Prices } from "./library";

const {
  SMA,
  EMA,
  WMA,
  RSI,
  MACD,
  BollingerBands,
  ATR,
  Stochastic,
  ADX,
  OBV,
  VWAP,
  CCI,
  MFI,
  WilliamsR,
  ROC,
} = theirs;

/** `technicalindicators`: whole columns in, columns without the warm-up out. It has no Aroon and no Donchian channel. */
export const technicalIndicators: Library = {
  id: "technicalindicators",
  indicators: {
    sma: ({ close }) => SMA.calculate({ values: close, period: 50 }),
    ema: ({ close }) => EMA.calculate({ values: close, period: 20 }),
    wma: ({ close }) => WMA.calculate({ values: close, period: 20 }),
    rsi: ({ close }) => RSI.calculate({ values: close, period: 14 }),
    macd: ({ close }) =>
      MACD.calculate({
        values: close,
        fastPeriod: 12,
        slowPeriod: 26,
        signalPeriod: 9,
        SimpleMAOscillator: false,
        SimpleMASignal: false,
      }).map((each) => each.MACD),
    bollinger: ({ close }) =>
      BollingerBands.calculate({ values: close, period: 20, stdDev: 2 }).map((each) => each.upper),
    atr: (prices) => ATR.calculate({ ...prices, period: 14 }),
    stochastic: (prices) =>
      Stochastic.calculate({ ...prices, period: 14, signalPeriod: 3 }).map((each) => each.k),
    adx: (prices) => ADX.calculate({ ...prices, period: 14 }).map((each) => each.adx),
    obv: (prices) => OBV.calculate(prices),
    vwap: (prices) => VWAP.calculate(prices),
    cci: (prices) => CCI.calculate({ ...prices, period: 20 }),
    mfi: (prices) => MFI.calculate({ ...prices, period: 14 }),
    williams_r: (prices) => WilliamsR.calculate({ ...prices, period: 14 }),
    roc: ({ close }) => ROC.calculate({ values: close, period: 12 }),
  } satisfies Library["indicators"] & Record<string, (prices: Prices) => unknown>,
};
