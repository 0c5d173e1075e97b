import { describe, expect, test } from 'vitest';
import { rateEvidence } from '../../src/domain/evidence.ts';
import { isWorthTesting } from '../../src/domain/worth-testing.ts';
import { libraryWith } from '../support/joined-library.ts';
import {
  betterMargin,
  sampleEffect,
  sampleEvaluation,
  unclearMargin,
  worseMargin,
} from '../support/sample-evaluation.ts';

const [scheme] = libraryWith().caseStudies;
if (scheme === undefined) throw new Error('The small library has one case study.');
const [fact] = scheme.facts;
if (fact === undefined) throw new Error('Its case study has facts.');
const designed = { ...fact, about: 'design' } as typeof fact;
const untested = {
  evidence: rateEvidence([], []),
  facts: [designed],
  evaluations: [],
  page: { ...scheme.page, next_test: 'Count who comes back.' },
};
const trial = (margin: object) =>
  sampleEvaluation({ of: [], kind: 'kind-one', effects: [sampleEffect(margin)] });

describe('a practice is worth testing', () => {
  test('where it was not tested and the same kind of work did better elsewhere', () => {
    expect(isWorthTesting(untested, [trial(betterMargin)])).toBe(true);
  });
});

describe('a practice is not called worth testing', () => {
  test('where nothing is known of the same kind of work', () => {
    expect(isWorthTesting(untested, [])).toBe(false);
  });

  test('where the same kind of work made no clear difference elsewhere', () => {
    expect(isWorthTesting(untested, [trial(unclearMargin)])).toBe(false);
  });

  test('where it was tested already', () => {
    const own = [sampleEvaluation({ effects: [sampleEffect(betterMargin)] })];
    const tested = { ...untested, evidence: rateEvidence(own, []), evaluations: own };
    expect(isWorthTesting(tested, [trial(betterMargin)])).toBe(false);
  });

  test('where a study of it found worse results, whatever its level', () => {
    const worse = sampleEvaluation({ design: 'before-after', effects: [sampleEffect(worseMargin)] });
    expect(isWorthTesting({ ...untested, evaluations: [worse] }, [trial(betterMargin)])).toBe(false);
  });

  test('where its page does not say how it should work', () => {
    expect(isWorthTesting({ ...untested, facts: [fact] }, [trial(betterMargin)])).toBe(false);
  });

  test('where its page does not say what a test would measure', () => {
    expect(isWorthTesting({ ...untested, page: scheme.page }, [trial(betterMargin)])).toBe(false);
  });
});
