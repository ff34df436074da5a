/**
 * What the operator sees: log lines, one JSON object a line for errors and plain text at the start.
 * It refuses to log message texts, keys or addresses with credentials.
 * Next: `log.ts`.
 */
export { logError, logInfo } from "./log";
