/**
 * Whether a price is as new as it should be, by the calendar of its exchange and the kind of its source.
 * It tells the time to nobody and asks nobody: the clock and the newest day come in.
 * Next: `judge-freshness.ts` for the rules, `stale-reason.ts` for the words.
 */
export { type Freshness, type FreshnessInput, judgeFreshness } from "./judge-freshness";
