/**
 * The guard: what may become a turn. Cheap checks first, then counters, each with a plain reply and the wait.
 * It refuses nothing silently: a refusal is a verdict with words, and the message is kept all the same.
 * Next: `verdict.ts` for the checks, `rate-window.ts` for the counting.
 */
export { checkMessage, type GuardVerdict } from "./verdict";
