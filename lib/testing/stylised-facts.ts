/** The facts of daily returns that a believable price series shows (Cont 2001, Quantitative Finance 1). */
export interface StylisedFacts {
  /** Annualised standard deviation. */
  ann: number;
  /** Excess kurtosis. */
  kurt: number;
  /** Autocorrelation of returns at one day, and of their sizes at 1, 10 and 50 days. */
  acf1: number;
  aa1: number;
  aa10: number;
  aa50: number;
  /** Correlation of a day's return with the next day's size. */
  lev: number;
  /** Share of days further than three standard deviations from the mean. */
  gt3: number;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson correlation of two columns of one length. */
export function correlate(a: readonly number[], b: readonly number[]): number {
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  const of = (x: readonly number[], y: readonly number[], mx: number, my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? my) - my), 0);
  return of(a, b, meanA, meanB) / Math.sqrt(of(a, a, meanA, meanA) * of(b, b, meanB, meanB));
}

/** Log returns of closes, in order. */
export function toReturns(closes: readonly number[]): number[] {
  return closes.slice(1).map((close, i) => Math.log(close / (closes[i] ?? close)));
}

/** The stylised facts of a series of daily log returns. */
export function measureFacts(returns: readonly number[]): StylisedFacts {
  const mean = meanOf(returns);
  const variance = meanOf(returns.map((value) => (value - mean) ** 2));
  const sizes = returns.map(Math.abs);
  const lagged = (lag: number) => correlate(sizes.slice(0, -lag), sizes.slice(lag));
  return {
    ann: Math.sqrt(variance * 252),
    kurt: meanOf(returns.map((value) => (value - mean) ** 4)) / variance ** 2 - 3,
    acf1: correlate(returns.slice(0, -1), returns.slice(1)),
    aa1: lagged(1),
    aa10: lagged(10),
    aa50: lagged(50),
    lev: correlate(returns.slice(0, -1), sizes.slice(1)),
    gt3: returns.filter((value) => Math.abs(value - mean) > 3 * Math.sqrt(variance)).length / returns.length,
  };
}
