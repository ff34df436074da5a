/**
 * Counts of a Vitest JSON report. A test file that could not be loaded counts as one failure, and so does a run that
 * ended badly without naming a failing test (no report, an unhandled error).
 */
export function countUnitTests({ report, exitCode }) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: atLeastOne(failed, { passed: report.numPassedTests, exitCode }),
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Counts of a Playwright JSON report. A test that passed only when tried again counts as failed. */
export function countBrowserTests({ report, exitCode }) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: atLeastOne(failed, { passed: expected, exitCode }), skipped };
}

/** A run that ended badly, or that ran nothing at all, is never reported without a failure. */
function atLeastOne(failed, { passed, exitCode }) {
  return failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed;
}
