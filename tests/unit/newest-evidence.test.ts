import { describe, expect, test } from 'vitest';
import type { CaseStudy } from '../../src/domain/case-study.ts';
import { newestEvidence } from '../../src/domain/newest-evidence.ts';

const study = (id: string, period: object | undefined, ...sources: string[]) => ({ id, period, sources });
const caseStudy = (best: string[], ...evaluations: object[]) =>
  ({
    evidence: { best },
    evaluations,
    sources: [{ id: 'report', date: '2021-06' }, { id: 'press', date: '2025' }, { id: 'undated' }],
  }) as unknown as CaseStudy;

describe('the newest evidence of a case study', () => {
  test('is dated by the document that reports it, not by those that repeat it', () => {
    expect(newestEvidence(caseStudy(['a'], study('a', undefined, 'report', 'press')))).toBe('2021-06');
  });

  test('is dated by the end of the period studied where that is later', () => {
    expect(newestEvidence(caseStudy(['a'], study('a', { from: '2019', to: '2022' }, 'report')))).toBe('2022');
  });

  test('is the latest of several evaluations at the best level', () => {
    const two = caseStudy(
      ['a', 'b'],
      study('a', undefined, 'report'),
      study('b', { to: '2023-01' }, 'undated'),
    );
    expect(newestEvidence(two)).toBe('2023-01');
  });

  test('passes over weaker evaluations', () => {
    const two = caseStudy(['a'], study('a', undefined, 'report'), study('b', { to: '2024' }, 'press'));
    expect(newestEvidence(two)).toBe('2021-06');
  });

  test('has no date where no evaluation counts, or none is dated', () => {
    expect(newestEvidence(caseStudy([], study('a', undefined, 'report')))).toBeUndefined();
    expect(newestEvidence(caseStudy(['a'], study('a', undefined, 'undated')))).toBeUndefined();
  });
});
