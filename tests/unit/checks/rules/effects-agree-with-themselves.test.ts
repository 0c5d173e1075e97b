import { describe, expect, test } from 'vitest';
import { effectsAgreeWithThemselves as rule } from '../../../../src/checks/rules/effects-agree-with-themselves.ts';
import { evaluationFile, toldBy } from '../../../support/small-library.ts';

const effect = (numbers: string, fact = 'reach') => ({
  [evaluationFile]: (text: string) => `${text}effects:
  - { id: e, outcome: outcome-one, measure: m, main: true, better: lower, compared_with: c, ${numbers}, fact: town-scheme/${fact} }
`,
});

describe('effects agree with themselves', () => {
  test('sound effects pass', () => {
    expect(
      toldBy(rule, effect('scale: risk-ratio, value: 0.7, interval: { low: 0.5, high: 0.9, level: 95 }')),
    ).toBe('');
    expect(toldBy(rule, effect('scale: proportion, value: 0.4, treated: { n: 10, events: 4 }'))).toBe('');
    expect(toldBy(rule, effect('scale: percent-change, value: -30'))).toBe('');
    expect(toldBy(rule, effect('stated: better'))).toBe('');
  });

  test('a value outside its interval is told', () => {
    expect(
      toldBy(rule, effect('scale: risk-ratio, value: 0.7, interval: { low: 0.8, high: 0.9, level: 95 }')),
    ).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      value 0.7, outside its interval 0.8 to 0.9 (effect e)
      a value inside its interval
      the value or the interval as the source prints it"
    `);
  });

  test('a ratio that is not above 0 and a proportion above 1 are told', () => {
    expect(toldBy(rule, effect('scale: odds-ratio, value: -0.3'))).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      -0.3 on the scale odds-ratio (effect e)
      a ratio above 0, where 1 is no difference
      scale: percent-change or risk-difference, if that is what it is"
    `);
    expect(toldBy(rule, effect('scale: proportion, value: 40'))).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      40 on the scale proportion (effect e)
      a proportion from 0 to 1
      0.4"
    `);
  });

  test('more events than people is told', () => {
    expect(toldBy(rule, effect('comparison: { n: 10, events: 14 }'))).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      14 events among 10 in the comparison group (effect e)
      no more people with the event than people
      the two numbers as the source prints them; a count of events has the scale count and no n"
    `);
  });

  test('a result that only somebody else states is told', () => {
    expect(toldBy(rule, effect('stated: better', 'outcome-22'))).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      stated: better, on the fact town-scheme/outcome-22, which is second-hand (effect e)
      a primary fact from one of the sources of the evaluation
      the fact in which the evaluation itself says so, or leave stated out"
    `);
  });

  test('a published evaluation that measured a change needs a main effect', () => {
    const compared = (state: string) => ({
      [evaluationFile]: (text: string) =>
        text
          .replace('design: described', 'design: before-after')
          .replace('state: published', `state: ${state}`),
    });
    expect(toldBy(rule, compared('published'))).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:1
      no main effect
      one main effect or more in a published evaluation that measured a change
      main: true on the outcome that the study set itself; or state: results-not-read"
    `);
    expect(toldBy(rule, compared('results-not-read'))).toBe('');
  });
});
