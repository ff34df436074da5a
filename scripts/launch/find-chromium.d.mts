/** What a Chromium is told that tests and benchmarks start. */
export const chromiumFlags: string[];
/** Path of a Chromium on this machine: CHROMIUM_PATH, then the PATH, then Playwright's own; null when there is none. */
export function findChromium(env?: Record<string, string | undefined>): string | null;
/** As `findChromium`, and one without a window rather than a whole one: what most browser tests run in. */
export function findTestChromium(env?: Record<string, string | undefined>): string | null;
