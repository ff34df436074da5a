interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export function countUnitTests(run: { report: unknown; exitCode: number }): Counts;
export function countBrowserTests(run: { report: unknown; exitCode: number }): Counts;
