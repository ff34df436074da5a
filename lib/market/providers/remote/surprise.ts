/**
 * How far earnings per share came out over their estimate, in percent: (actual / estimate - 1) x 100. Null where either
 * is missing or the estimate is not positive, for then the quotient says nothing. 2.10 on 2.00 is 5.
 */
export function computeSurprisePct(input: { actual: number | null; estimate: number | null }): number | null {
  const { actual, estimate } = input;
  return actual === null || estimate === null || estimate <= 0 ? null : (actual / estimate - 1) * 100;
}
