import { describe, expect, test } from 'vitest';
import { computedDoubts } from '../../src/domain/evidence-doubts.ts';
import { alike, betterMargin, sampleEffect, sampleEvaluation } from '../support/sample-evaluation.ts';

describe('a margin that was not read', () => {
  test('is a doubt where a main effect is only stated, tied to the fact that states it', () => {
    const effects = [sampleEffect({ stated: 'better' }), sampleEffect({ id: 'harm', stated: 'better' })];
    expect(computedDoubts(sampleEvaluation({ effects }))).toEqual([
      {
        term: 'margin-not-read',
        text: 'we have not read a margin or a test, only what the source says',
        fact: 'durham-checkpoint/rct-effect',
      },
    ]);
  });

  test('is no doubt where there is a margin, or where the effect is not a main one', () => {
    const effects = [sampleEffect(betterMargin), sampleEffect({ stated: 'better', main: false })];
    expect(computedDoubts(sampleEvaluation({ effects }))).toEqual([]);
  });

  test('is not said again where we have not read the results at all', () => {
    const effects = [sampleEffect({ stated: 'better' })];
    expect(computedDoubts(sampleEvaluation({ effects, state: 'results-not-read' }))).toEqual([]);
  });
});

describe('groups whose size was not read', () => {
  const doubt = {
    term: 'arms-not-read',
    text: 'we have not read how many people were in each group',
    fact: 'durham-checkpoint/rct-sample',
  };

  test('are a doubt in a trial and in a comparison', () => {
    expect(computedDoubts(sampleEvaluation({ arms: undefined }))).toEqual([doubt]);
    const compared = sampleEvaluation({
      design: 'compared',
      alike_shown: alike,
      arms: undefined,
      unit: 'areas',
    });
    expect(computedDoubts(compared)).toEqual([
      { ...doubt, text: 'we have not read how many areas were in each group' },
    ]);
  });

  test('are no doubt where the numbers are given, or where there are no two groups', () => {
    expect(computedDoubts(sampleEvaluation())).toEqual([]);
    expect(computedDoubts(sampleEvaluation({ design: 'before-after', arms: undefined }))).toEqual([]);
  });

  test('are no doubt about a plan', () => {
    expect(computedDoubts(sampleEvaluation({ state: 'protocol-only', arms: undefined }))).toEqual([]);
  });
});
