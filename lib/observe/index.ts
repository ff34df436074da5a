/**
 * What the operator sees: log lines, one JSON object a line for errors and plain text at the start. And whether this
 * process has more to do than it can.
 * It refuses to log message texts, keys or addresses with credentials.
 * Next: `log.ts`, `busy.ts`.
 */
export { isBusy } from "./busy";
export { logError, logInfo } from "./log";
