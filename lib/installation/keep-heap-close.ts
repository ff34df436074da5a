import { setFlagsFromString } from "node:v8";

/** How much the heap may grow beyond what is in use before it is cleaned, in percent; V8's own is up to 300. */
const GROWING_PERCENT = 40;

/**
 * Keeps the heap close to what is in use. On a machine with much memory V8 lets it grow to several times that before it
 * looks, and what it took stays with the process. There is no hard limit: an index of many documents may be as large as
 * it is.
 */
export function keepHeapClose(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}
