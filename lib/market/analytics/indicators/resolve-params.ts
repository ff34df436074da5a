import type { IndicatorAsk, IndicatorName } from "@/lib/contract/analysis-results";

interface Setting {
  /** What the number is, for a note: "fast average". */
  name: string;
  usual: number;
  least: number;
  /** True where fractions make sense (Bollinger's number of deviations). */
  isFraction?: boolean;
}

const period = (usual: number, least = 1): Setting[] => [{ name: "period", usual, least }];

const settings: Record<IndicatorName, Setting[]> = {
  sma: period(50),
  ema: period(20),
  wma: period(20),
  rsi: period(14, 2),
  macd: [
    { name: "fast average", usual: 12, least: 1 },
    { name: "slow average", usual: 26, least: 2 },
    { name: "signal", usual: 9, least: 1 },
  ],
  bollinger: [
    { name: "period", usual: 20, least: 2 },
    { name: "deviations", usual: 2, least: 0.1, isFraction: true },
  ],
  atr: period(14),
  stochastic: [
    { name: "period", usual: 14, least: 1 },
    { name: "slowing", usual: 3, least: 1 },
    { name: "signal", usual: 3, least: 1 },
  ],
  adx: period(14, 2),
  obv: [],
  vwap: [],
  cci: period(20, 2),
  mfi: period(14),
  williams_r: period(14),
  roc: period(12),
  aroon: period(25),
  donchian: period(20),
};

/** Numbers to compute an indicator with, and what was changed about those asked (a sentence), else null. */
export interface ResolvedParams {
  params: number[];
  note: string | null;
}

const MOST = 1_000;

/**
 * The settings of an indicator as they are computed: usual ones where none were asked, periods as whole numbers from
 * the least that makes sense to 1,000, MACD's faster average first. `vwap` takes one period, or none for an anchored one.
 * Usual: SMA 50, EMA and WMA 20, RSI 14, MACD 12 26 9, Bollinger 20 2, ATR 14, stochastic 14 3 3, ADX 14, CCI 20,
 * MFI 14, Williams %R 14, ROC 12, Aroon 25, Donchian 20.
 */
export function resolveParams({ name, params: asked }: IndicatorAsk): ResolvedParams {
  const own = name === "vwap" && asked.length > 0 ? period(20) : settings[name];
  const params = own.map((setting, index) => mend(asked[index] ?? setting.usual, setting));
  if (name === "macd" && (params[0] ?? 0) > (params[1] ?? 0))
    params.splice(0, 2, params[1] ?? 0, params[0] ?? 0);
  if (name === "macd" && params[0] === params[1]) params.splice(0, 2, 12, 26);
  const isAsAsked = asked.every((value, index) => value === params[index]);
  return { params, note: isAsAsked ? null : describeChange(own, params) };
}

function mend(value: number, { usual, least, isFraction = false }: Setting): number {
  if (!Number.isFinite(value)) return usual;
  return Math.min(MOST, Math.max(least, isFraction ? value : Math.round(value)));
}

function describeChange(own: readonly Setting[], params: readonly number[]): string {
  if (own.length === 0) return "It takes no settings; those given were not used.";
  const told = own.map(({ name }, index) => `${name} ${params[index]}`).join(", ");
  return `The settings asked for do not fit it; computed with ${told}.`;
}

/** How many periods it takes until what came before is forgotten to a part in ten million. */
const SETTLING: Partial<Record<IndicatorName, number>> = { ema: 8, macd: 8, rsi: 16, atr: 16, adx: 20 };

/**
 * Sessions to hand in from before a span, so that its first value is there and does not depend on where the bars begin:
 * the window of a plain average, a multiple of it where the past fades out by and by. 0 for what starts with the span.
 */
export function countWarmUp(ask: IndicatorAsk): number {
  const { params } = resolveParams(ask);
  const longest = ask.name === "bollinger" ? (params[0] ?? 0) : Math.max(0, ...params);
  const total = ask.name === "stochastic" ? params.reduce((sum, value) => sum + value, 0) : longest;
  return total === 0 ? 0 : Math.ceil(total * (SETTLING[ask.name] ?? 1)) + 1;
}
