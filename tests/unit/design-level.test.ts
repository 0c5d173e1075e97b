import { describe, expect, test } from 'vitest';
import { designLevel, seriousFlaws, studyDesign } from '../../src/domain/design-level.ts';
import { alike, chanceBroken, sampleEvaluation, unlike } from '../support/sample-evaluation.ts';

describe('the level by design', () => {
  test.each([
    ['randomised', 4],
    ['before-after', 2],
    ['described', 1],
  ] as const)('a %s study has level %i', (design, level) => {
    expect(designLevel(sampleEvaluation({ design }))).toBe(level);
  });

  test('a review of a kind of practice has level 5', () => {
    expect(designLevel(sampleEvaluation({ design: 'reviewed', of: [], kind: 'naloxone' }))).toBe(5);
  });

  test('a comparison has level 3 where the groups were shown to be alike', () => {
    expect(designLevel(sampleEvaluation({ design: 'compared', alike_shown: alike }))).toBe(3);
  });

  test('and level 2 where they were not', () => {
    const evaluation = sampleEvaluation({ design: 'compared', alike_shown: unlike });
    expect(studyDesign(evaluation)).toBe('compared-unlike');
    expect(designLevel(evaluation)).toBe(2);
  });

  test('a plan is not a test', () => {
    const planned = sampleEvaluation({ state: 'protocol-only', flaws: [chanceBroken] });
    expect(studyDesign(planned)).toBe('planned');
    expect(designLevel(planned)).toBe(0);
  });

  test('results that we did not read, or that are not published, leave the level as it is', () => {
    expect(designLevel(sampleEvaluation({ state: 'results-not-read' }))).toBe(4);
    expect(designLevel(sampleEvaluation({ state: 'results-not-published' }))).toBe(4);
  });
});

describe('serious flaws', () => {
  test('a flaw lowers the level by one step', () => {
    expect(designLevel(sampleEvaluation({ flaws: [chanceBroken] }))).toBe(3);
    expect(designLevel(sampleEvaluation({ design: 'before-after', flaws: [chanceBroken] }))).toBe(1);
  });

  test('several flaws lower it by no more than one', () => {
    const flaws = [chanceBroken, { ...chanceBroken, sort: 'over-half-lost' as const }];
    expect(designLevel(sampleEvaluation({ flaws, arms: { treated: 12, comparison: 14 } }))).toBe(3);
  });

  test('a flaw never lowers a level below 1', () => {
    expect(designLevel(sampleEvaluation({ design: 'described', flaws: [chanceBroken] }))).toBe(1);
  });
});

describe('the rule of thirty', () => {
  test('fewer than 30 people in a group is a flaw that need not be listed', () => {
    const small = sampleEvaluation({ arms: { treated: 30, comparison: 29 } });
    expect(seriousFlaws(small)).toEqual([
      {
        sort: 'under-thirty',
        text: 'one of the groups had fewer than 30 people',
        fact: 'durham-checkpoint/rct-sample',
      },
    ]);
    expect(designLevel(small)).toBe(3);
  });

  test('30 people in each group are enough', () => {
    expect(seriousFlaws(sampleEvaluation({ arms: { treated: 30, comparison: 30 } }))).toEqual([]);
  });

  test('one that is listed is not found a second time', () => {
    const listed = { ...chanceBroken, sort: 'under-thirty' as const, text: 'only 12 people were in it' };
    expect(
      seriousFlaws(sampleEvaluation({ arms: { treated: 12, comparison: 14 }, flaws: [listed] })),
    ).toEqual([listed]);
  });

  test('it is for people, not for areas', () => {
    expect(seriousFlaws(sampleEvaluation({ unit: 'areas', arms: { treated: 1, comparison: 14 } }))).toEqual(
      [],
    );
  });

  test('it is for groups that are alike, and for numbers that we read', () => {
    const arms = { treated: 14, comparison: 14 };
    expect(seriousFlaws(sampleEvaluation({ design: 'before-after', arms }))).toEqual([]);
    expect(seriousFlaws(sampleEvaluation({ design: 'compared', alike_shown: unlike, arms }))).toEqual([]);
    expect(seriousFlaws(sampleEvaluation({ arms: undefined }))).toEqual([]);
  });
});
