import {
  ADX,
  Aroon,
  ATR,
  BollingerBands,
  CCI,
  DonchianChannels,
  EMA,
  MACD,
  MFI,
  OBV,
  ROC,
  RSI,
  SMA,
  StochasticOscillator,
  VWAP,
  WilliamsR,
  WMA,
  WSMA,
} from "trading-signals";
import type { Library } from "./library";

/** Anything that takes one session after another. */
interface Stream<Result, Input> {
  updates(inputs: readonly Input[], replace?: boolean): (Result | null)[];
}

function feed<Result, Input>(stream: Stream<Result, Input>, inputs: readonly Input[]): (Result | null)[] {
  return stream.updates(inputs, false);
}

/** `trading-signals`: objects that take one session after another. It has every indicator of ours. */
export const tradingSignals: Library = {
  id: "trading-signals",
  indicators: {
    sma: ({ close }) => feed(new SMA(50), close),
    ema: ({ close }) => feed(new EMA(20), close),
    wma: ({ close }) => feed(new WMA(20), close),
    rsi: ({ close }) => feed(new RSI(14, WSMA), close),
    macd: ({ close }) =>
      feed(new MACD(new EMA(12), new EMA(26), new EMA(9)), close).map((each) => each?.macd ?? null),
    bollinger: ({ close }) => feed(new BollingerBands(20, 2), close).map((each) => each?.upper ?? null),
    atr: ({ candles }) => feed(new ATR(14, WSMA), candles),
    stochastic: ({ candles }) =>
      feed(new StochasticOscillator({ kPeriod: 14, kSlowingPeriod: 3, dPeriod: 3 }), candles).map(
        (each) => each?.stochK ?? null,
      ),
    adx: ({ candles }) => feed(new ADX(14, WSMA), candles),
    obv: ({ candles }) => feed(new OBV(5), candles),
    vwap: ({ candles }) => feed(new VWAP(), candles),
    cci: ({ candles }) => feed(new CCI(20), candles),
    mfi: ({ candles }) => feed(new MFI(14), candles),
    williams_r: ({ candles }) => feed(new WilliamsR(14), candles),
    roc: ({ close }) => feed(new ROC(12), close),
    aroon: ({ candles }) => feed(new Aroon(25), candles).map((each) => each?.aroonUp ?? null),
    donchian: ({ candles }) => feed(new DonchianChannels(20), candles).map((each) => each?.upper ?? null),
  },
};
