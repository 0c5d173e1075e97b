import { describe, expect, test } from 'vitest';
import { countResults } from '../support/count-results.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (...testResults: unknown[]) => JSON.stringify({ testResults });

describe('the last line of a test run', () => {
  test('counts what passed and what failed', () => {
    const text = report(file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed'));
    expect(countResults(text, 1)).toEqual({ passed: 2, failed: 2 });
  });

  test('counts a file that breaks before its tests start', () => {
    expect(countResults(report(file('passed', 'passed'), file('failed')), 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('counts one failure where the tests never ran', () => {
    expect(countResults(undefined, 2)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts one failure where the run ended well without a single test', () => {
    expect(countResults(report(), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts one failure where all tests passed and the run still ended badly', () => {
    expect(countResults(report(file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts one failure where the report is cut short', () => {
    expect(countResults('{"testResults": [', 1)).toEqual({ passed: 0, failed: 1 });
  });
});
