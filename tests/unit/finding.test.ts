import { describe, expect, test } from 'vitest';
import { upshotOf, upshotTogether } from '../../src/domain/finding.ts';
import {
  betterMargin,
  chanceBroken,
  sampleEffect,
  sampleEvaluation,
  unclearMargin,
  wideMargin,
  worseMargin,
} from '../support/sample-evaluation.ts';

type Parts = Parameters<typeof sampleEffect>[0];

/** The upshot of a randomised trial with these effects. */
function found(...effects: Parts[]) {
  return upshotOf(sampleEvaluation({ effects: effects.map(sampleEffect) }));
}

describe('what one evaluation found', () => {
  test('better where at least half of the main effects are better and none is worse', () => {
    expect(found(betterMargin)).toBe('positive');
    expect(found(betterMargin, unclearMargin)).toBe('positive');
  });

  test('mixed where more than half show no clear difference', () => {
    expect(found(betterMargin, unclearMargin, unclearMargin)).toBe('mixed');
  });

  test('mixed where some are better and some are worse', () => {
    expect(found(betterMargin, betterMargin, worseMargin)).toBe('mixed');
  });

  test('worse where one is worse and none is better', () => {
    expect(found(worseMargin, unclearMargin, unclearMargin)).toBe('negative');
  });

  test('no effect where none is clear', () => {
    expect(found(unclearMargin, wideMargin)).toBe('no-effect');
  });

  test('too small to tell where every margin is too wide', () => {
    expect(found(wideMargin, wideMargin)).toBe('too-small-to-tell');
  });

  test('not tested where no main effect has a margin, a test or a stated result', () => {
    expect(found({ scale: 'percent-change', value: -10 })).toBe('not-tested');
    expect(found()).toBe('not-tested');
  });

  test('effects that were not tested have no say beside those that were', () => {
    expect(found(betterMargin, {}, {}, {})).toBe('positive');
  });

  test('effects that are not main have no say', () => {
    expect(found(unclearMargin, { ...betterMargin, main: false })).toBe('no-effect');
    expect(found({ ...betterMargin, main: false })).toBe('not-tested');
  });

  test('a stated result counts', () => {
    expect(found({ stated: 'better' })).toBe('positive');
  });
});

describe('where the results are not known', () => {
  const effects = [sampleEffect(betterMargin)];

  test('results that were not read or not published are not a finding', () => {
    expect(upshotOf(sampleEvaluation({ state: 'results-not-read', effects }))).toBe('not-read');
    expect(upshotOf(sampleEvaluation({ state: 'results-not-published', effects }))).toBe('not-published');
  });

  test('below level 2 nothing is measured, whatever numbers are given', () => {
    expect(upshotOf(sampleEvaluation({ design: 'described', effects }))).toBe('only-described');
    expect(upshotOf(sampleEvaluation({ design: 'before-after', flaws: [chanceBroken], effects }))).toBe(
      'only-described',
    );
  });

  test('a plan has found nothing', () => {
    expect(upshotOf(sampleEvaluation({ state: 'protocol-only', effects }))).toBe('only-planned');
  });
});

describe('what several evaluations found together', () => {
  test('the same, where they agree', () => {
    expect(upshotTogether(['positive', 'positive'])).toBe('positive');
  });

  test('they disagree where one is better and another shows no clear difference', () => {
    expect(upshotTogether(['positive', 'no-effect'])).toBe('disagree');
    expect(upshotTogether(['mixed', 'positive'])).toBe('disagree');
  });

  test('those whose results are not known have no say', () => {
    expect(upshotTogether(['not-read', 'negative', 'not-tested'])).toBe('negative');
  });

  test('where none is known the first says why', () => {
    expect(upshotTogether(['not-published', 'not-read'])).toBe('not-published');
  });

  test('one that was large enough answers for one that was too small', () => {
    expect(upshotTogether(['too-small-to-tell', 'no-effect'])).toBe('no-effect');
    expect(upshotTogether(['too-small-to-tell', 'too-small-to-tell'])).toBe('too-small-to-tell');
  });

  test('no evaluation has found nothing', () => {
    expect(upshotTogether([])).toBe('nothing-found');
  });
});
