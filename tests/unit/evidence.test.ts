import { describe, expect, test } from 'vitest';
import { rateEvaluation, rateEvidence } from '../../src/domain/evidence.ts';
import type { Doubt } from '../../src/schema/case-study-facts.ts';
import {
  alike,
  betterMargin,
  chanceBroken,
  sampleEffect,
  sampleEvaluation,
  unclearMargin,
  unlike,
  wideMargin,
  worseMargin,
} from '../support/sample-evaluation.ts';

type Parts = NonNullable<Parameters<typeof sampleEvaluation>[0]>;

const better = [sampleEffect(betterMargin)];
const worse = [sampleEffect(worseMargin)];
const unclear = [sampleEffect(unclearMargin)];

/** The rating of a practice that has these evaluations and no doubts of an author. */
const rate = (...evaluations: Parts[]) => rateEvidence(evaluations.map(sampleEvaluation), []);

const compared = { design: 'compared', alike_shown: alike } as const;
const beforeAfter = { design: 'before-after', arms: undefined } as const;

describe('a practice with one evaluation', () => {
  test('a randomised trial with better results', () => {
    expect(rate({ effects: better })).toEqual({
      level: 4,
      design: 'randomised',
      label: 'Tested in a randomised trial',
      finding: 'positive',
      findingLabel: 'Better results',
      sentence: 'A randomised trial found better results.',
      flawed: false,
      flaws: [],
      doubts: [],
      best: ['weir-2021'],
    });
  });

  test('a randomised trial with a serious flaw stands one step lower, and the sentence says so', () => {
    const evidence = rate({ effects: better, flaws: [chanceBroken] });
    expect(evidence).toMatchObject({ level: 3, design: 'randomised', flawed: true, flaws: [chanceBroken] });
    expect(evidence.label).toBe('Tested in a randomised trial with a serious flaw');
    expect(evidence.sentence).toBe('A randomised trial with a serious flaw found better results.');
  });

  test('a trial whose results we have not read says so', () => {
    const evidence = rate({ state: 'results-not-read' });
    expect(evidence).toMatchObject({ level: 4, finding: 'not-measured', findingLabel: 'Results not read' });
    expect(evidence.sentence).toBe('A randomised trial was run; we have not read its results.');
  });

  test('a trial whose results are not published says so', () => {
    const evidence = rate({ state: 'results-not-published' });
    expect(evidence).toMatchObject({
      level: 4,
      finding: 'not-measured',
      findingLabel: 'Results not published',
    });
    expect(evidence.sentence).toBe('A randomised trial was run; its main results are not published.');
  });

  test('a comparison with a similar group', () => {
    expect(rate({ ...compared, effects: worse })).toMatchObject({
      level: 3,
      finding: 'negative',
      sentence: 'Results were worse than in a similar group.',
    });
  });

  test('a comparison with a group not shown to be alike cannot show the cause', () => {
    const evidence = rate({ ...compared, alike_shown: unlike, effects: better });
    expect(evidence).toMatchObject({ level: 2, label: 'Compared with a group not shown to be alike' });
    expect(evidence.sentence).toBe(
      'Results were better than in a group not shown to be alike. This cannot show that the practice was the cause.',
    );
  });

  test('a measure before and after cannot show the cause', () => {
    expect(rate({ ...beforeAfter, effects: better })).toMatchObject({
      level: 2,
      finding: 'positive',
      sentence: 'Things got better afterwards. This cannot show that the practice was the cause.',
    });
  });

  test('numbers that were not tested for chance are not a finding', () => {
    expect(
      rate({ ...beforeAfter, effects: [sampleEffect({ scale: 'percent-change', value: -60 })] }),
    ).toMatchObject({
      level: 2,
      finding: 'not-measured',
      findingLabel: 'Not tested for chance',
      sentence: 'Numbers given, not tested for chance.',
    });
  });

  test('a trial too small to tell says so', () => {
    expect(rate({ effects: [sampleEffect(wideMargin)] })).toMatchObject({
      finding: 'no-effect',
      findingLabel: 'No clear difference',
      sentence: 'A randomised trial found no clear difference, but it was too small to tell.',
    });
  });

  test('an account of delivery is described, not tested', () => {
    expect(rate({ design: 'described', arms: undefined, effects: better })).toMatchObject({
      level: 1,
      label: 'Described and counted',
      finding: 'not-measured',
      findingLabel: 'Not measured',
      sentence: 'Described, not tested.',
    });
  });

  test('a flawed measure before and after counts as described', () => {
    expect(rate({ ...beforeAfter, effects: better, flaws: [chanceBroken] })).toMatchObject({
      level: 1,
      finding: 'not-measured',
      sentence: 'A before-and-after study with a serious flaw: it counts as described, not tested.',
    });
  });
});

describe('a practice with no test', () => {
  test('no evaluation at all', () => {
    expect(rate()).toEqual({
      level: 0,
      design: 'not-evaluated',
      label: 'No evaluation found',
      finding: 'not-measured',
      findingLabel: 'Not measured',
      sentence: 'No evaluation found.',
      flawed: false,
      flaws: [],
      doubts: [],
      best: [],
    });
  });

  test('a plan alone gives no level, no flaw and no doubt', () => {
    const evidence = rate({ state: 'protocol-only', arms: undefined, flaws: [chanceBroken] });
    expect(evidence).toMatchObject({ level: 0, flawed: false, flaws: [], doubts: [], best: [] });
    expect(evidence.label).toBe('Planned, with no results found');
    expect(evidence.sentence).toBe('An evaluation was planned; we found no results.');
  });

  test('a plan is not counted beside an account of delivery', () => {
    const evidence = rate({ id: 'plan', state: 'protocol-only' }, { id: 'account', design: 'described' });
    expect(evidence).toMatchObject({ level: 1, best: ['account'], sentence: 'Described, not tested.' });
  });
});

describe('a practice with several evaluations', () => {
  test('the best level counts, whatever the weaker ones found', () => {
    const evidence = rate(
      { id: 'before', ...beforeAfter, effects: better },
      { id: 'trial', effects: unclear },
    );
    expect(evidence).toMatchObject({ level: 4, finding: 'no-effect', best: ['trial'] });
  });

  test('the best level is found after flaws', () => {
    const flawedTrial = { id: 'trial', effects: worse, flaws: [chanceBroken] };
    const evidence = rate(flawedTrial, { id: 'matched', ...compared, effects: worse });
    expect(evidence).toMatchObject({
      level: 3,
      best: ['matched', 'trial'],
      flawed: false,
      design: 'compared',
    });
    expect(evidence.sentence).toBe('Results were worse than in a similar group.');
  });

  test('those at the best level that found different things make a mixed picture', () => {
    const evidence = rate({ id: 'one', effects: better }, { id: 'two', effects: unclear });
    expect(evidence).toMatchObject({
      level: 4,
      finding: 'mixed',
      findingLabel: 'A mixed picture',
      best: ['one', 'two'],
    });
    expect(evidence.sentence).toBe('The strongest studies of this practice disagree: a mixed picture.');
  });

  test('one whose results we have not read does not disagree', () => {
    const evidence = rate({ id: 'unread', state: 'results-not-read' }, { id: 'read', effects: better });
    expect(evidence).toMatchObject({ finding: 'positive', best: ['read', 'unread'] });
    expect(evidence.sentence).toBe('A randomised trial found better results.');
  });

  test('a flawed one that was read speaks before a sound one that was not', () => {
    const flawedTrial = { id: 'trial', effects: better, flaws: [chanceBroken] };
    const evidence = rate({ id: 'matched', ...compared, state: 'results-not-read' }, flawedTrial);
    expect(evidence).toMatchObject({ level: 3, design: 'randomised', flawed: true });
    expect(evidence.sentence).toBe('A randomised trial with a serious flaw found better results.');
  });
});

describe('doubts', () => {
  const authored: Doubt = {
    term: 'not-independent',
    text: 'all its authors worked for the force',
    fact: 'rct-authors',
  };

  test('those that authors give come first, and what we could not read is added', () => {
    const stated = sampleEvaluation({ effects: [sampleEffect({ stated: 'better' })], arms: undefined });
    const { level, finding, doubts } = rateEvidence([stated], [authored]);
    expect({ level, finding }).toEqual({ level: 4, finding: 'positive' });
    expect(doubts[0]).toEqual(authored);
    expect(doubts.map(({ term }) => term)).toEqual(['not-independent', 'margin-not-read', 'arms-not-read']);
  });

  test('a doubt that an author has given is not added again', () => {
    const said: Doubt = {
      term: 'arms-not-read',
      text: 'the abstract does not say how many were in each group',
      fact: 'rct-sample',
    };
    expect(rateEvidence([sampleEvaluation({ arms: undefined, effects: better })], [said]).doubts).toEqual([
      said,
    ]);
  });

  test('evaluations below the best level add none', () => {
    const weaker = sampleEvaluation({ id: 'weaker', ...compared, arms: undefined });
    expect(rateEvidence([sampleEvaluation({ effects: better }), weaker], []).doubts).toEqual([]);
  });
});

describe('evidence about a kind of practice', () => {
  test('a review has level 5, which no single practice can have', () => {
    const review = sampleEvaluation({
      id: 'review',
      design: 'reviewed',
      of: [],
      kind: 'naloxone',
      arms: undefined,
      effects: better,
    });
    expect(rateEvaluation(review)).toEqual({
      level: 5,
      design: 'reviewed',
      label: 'Reviewed: a systematic review or repeated trials',
      finding: 'positive',
      findingLabel: 'Better results',
      sentence: 'A review of several studies found better results.',
      flawed: false,
      flaws: [],
      doubts: [],
    });
    expect(() => rateEvidence([review], [])).toThrowErrorMatchingInlineSnapshot(
      `[Error: The evaluation "review" is a review of a kind of practice: it cannot rate one practice.]`,
    );
  });

  test('a trial elsewhere is rated by itself, with its doubts', () => {
    const trial = sampleEvaluation({
      of: [],
      kind: 'heroin-assisted-treatment',
      effects: [sampleEffect({ stated: 'better' })],
    });
    const { level, sentence, doubts } = rateEvaluation(trial);
    expect({ level, sentence }).toEqual({ level: 4, sentence: 'A randomised trial found better results.' });
    expect(doubts.map(({ term }) => term)).toEqual(['margin-not-read']);
  });

  test('a plan has level 0', () => {
    expect(rateEvaluation(sampleEvaluation({ state: 'protocol-only' }))).toMatchObject({
      level: 0,
      sentence: 'An evaluation was planned; we found no results.',
    });
  });
});

test('results that were better afterwards are not called better results, because the cause is not known', () => {
  const own = [sampleEvaluation({ design: 'before-after', effects: [sampleEffect(betterMargin)] })];
  expect(rateEvidence(own, []).findingLabel).toBe('Better afterwards');
});
