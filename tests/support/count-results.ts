/** What is read of Vitest's JSON report. */
interface Report {
  testResults: ReadonlyArray<{
    status: string;
    assertionResults: ReadonlyArray<{ status: string }>;
  }>;
}

export interface Count {
  passed: number;
  failed: number;
}

/**
 * Counts the tests of a whole run. A file that breaks before its tests start counts as one failed test;
 * so does a run that ends badly although no test failed, or in which no test ran at all.
 * @param report the text of the report, or nothing where the tests never ran
 * @param exitCode what `npm test` ended with
 */
export function countResults(report: string | undefined, exitCode: number): Count {
  const count = { passed: 0, failed: 0 };
  for (const file of read(report).testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed').length;
    count.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    count.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
  }
  if (count.failed === 0 && (exitCode !== 0 || count.passed === 0)) count.failed = 1;
  return count;
}

function read(report: string | undefined): Report {
  try {
    return JSON.parse(report ?? '') as Report;
  } catch {
    return { testResults: [] };
  }
}
