import { existsSync, readFileSync } from 'node:fs';

/** A runner that ended without its report counts as one failure. */
const BROKEN = { passed: 0, failed: 1, skipped: 0 };

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** The counts of Vitest's JSON report; a file that could not be run at all is a failure too. */
export function countVitest(path) {
  const report = read(path);
  if (!report) return BROKEN;
  const unrun = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unrun.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts of Playwright's JSON report; a test that passed only when tried again is a failure. */
export function countPlaywright(path) {
  const report = read(path);
  if (!report) return BROKEN;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const ran = expected + unexpected + flaky + skipped > 0;
  return { passed: expected, failed: unexpected + flaky + report.errors.length + (ran ? 0 : 1), skipped };
}
