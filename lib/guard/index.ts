/**
 * The guard: what may become a turn, and how often a door may be used. Cheap checks first, then counters, each with a plain
 * reply and the wait.
 * It refuses nothing silently: a refusal is a verdict with words, and the message is kept all the same.
 * Next: `verdict.ts` for messages, `limits.ts` for the counting.
 */
export { type Counted, type LimitName, limitFactors, takeLimits } from "./limits";
export { checkMessage, type GuardVerdict } from "./verdict";
