/** What a classifier said of a message whose right intent is known; null is out of scope. */
export interface Judged {
  wanted: string | null;
  intent: string;
  confidence: number;
  scopeScore: number;
  inScope: boolean;
}

const BINS = 15;
const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** Of the messages in scope, the share whose likeliest intent is the right one, in percent, whatever the scope. */
export function computeArgmaxAccuracyPct(judged: readonly Judged[]): number {
  const own = judged.filter(({ wanted }) => wanted !== null);
  return 100 * share(own.filter(({ wanted, intent }) => wanted === intent).length, own.length);
}

/** Of the messages in scope, the share that is taken as in scope and of the right intent, in percent. */
export function computeInScopeAccuracyPct(judged: readonly Judged[]): number {
  const own = judged.filter(({ wanted }) => wanted !== null);
  return (
    100 * share(own.filter(({ wanted, intent, inScope }) => inScope && wanted === intent).length, own.length)
  );
}

/** Of the messages out of scope, the share that is turned away, in percent. */
export function computeOutOfScopeRecallPct(judged: readonly Judged[]): number {
  const other = judged.filter(({ wanted }) => wanted === null);
  return 100 * share(other.filter(({ inScope }) => !inScope).length, other.length);
}

/** Of the messages turned away, the share that is out of scope, in percent; 0 when none was turned away. */
export function computeOutOfScopePrecisionPct(judged: readonly Judged[]): number {
  const away = judged.filter(({ inScope }) => !inScope);
  return 100 * share(away.filter(({ wanted }) => wanted === null).length, away.length);
}

/** How often a message in scope has a higher scope score than one that is not, in percent; ties count half. */
export function computeAurocPct(judged: readonly Judged[]): number {
  const ascending = judged.toSorted((a, b) => a.scopeScore - b.scopeScore);
  let below = 0;
  let wins = 0;
  let at = 0;
  while (at < ascending.length) {
    let end = at;
    const ties = { own: 0, other: 0 };
    while (end < ascending.length && ascending[end]?.scopeScore === ascending[at]?.scopeScore) {
      ties[ascending[end]?.wanted === null ? "other" : "own"] += 1;
      end += 1;
    }
    wins += ties.own * (below + ties.other / 2);
    below += ties.other;
    at = end;
  }
  return 100 * share(wins, below * (judged.length - below));
}

/** The mean over the intents of F1 of the likeliest intent, in percent, over the messages in scope. */
export function computeMacroF1Pct(judged: readonly Judged[]): number {
  const own = judged.filter(({ wanted }) => wanted !== null);
  const counts = new Map<string, { wanted: number; found: number; right: number }>();
  const countOf = (intent: string) => {
    const count = counts.get(intent) ?? { wanted: 0, found: 0, right: 0 };
    counts.set(intent, count);
    return count;
  };
  for (const { wanted, intent } of own) {
    countOf(wanted as string).wanted += 1;
    countOf(intent).found += 1;
    if (wanted === intent) countOf(intent).right += 1;
  }
  const asked = [...counts.values()].filter(({ wanted }) => wanted > 0);
  const sum = asked.reduce((total, { wanted, found, right }) => total + share(2 * right, wanted + found), 0);
  return 100 * share(sum, asked.length);
}

/**
 * Expected calibration error over the messages in scope: how far confidence and accuracy are apart, on average over 15
 * bins of equal width (Naeini et al., AAAI 2015). 0 is perfect, 1 the worst.
 */
export function computeEce(judged: readonly Judged[]): number {
  const own = judged.filter(({ wanted }) => wanted !== null);
  const gaps = new Float64Array(BINS);
  for (const { wanted, intent, confidence } of own) {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    gaps[bin] = (gaps[bin] as number) + confidence - (wanted === intent ? 1 : 0);
  }
  return share(
    gaps.reduce((sum, gap) => sum + Math.abs(gap), 0),
    own.length,
  );
}
