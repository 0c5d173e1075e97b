import { describe, expect, test } from 'vitest';
import { everyNumberOfAnEvaluationStandsInItsFacts as rule } from '../../../../src/checks/rules/every-number-of-an-evaluation-stands-in-its-facts.ts';
import { evaluationFile, toldBy } from '../../../support/small-library.ts';

const more = (words: string) => ({ [evaluationFile]: (text: string) => `${text}${words}\n` });
const effect = (numbers: string) =>
  more(`effects:
  - { id: e, outcome: outcome-one, measure: m, main: true, better: lower, compared_with: c, ${numbers}, fact: town-scheme/outcome-22 }`);

describe('every number of an evaluation stands in its facts', () => {
  test('numbers that stand in the facts it names are sound, whatever their sign', () => {
    expect(toldBy(rule, more('sample: 2660'))).toBe('');
    expect(toldBy(rule, effect('value: -30, scale: percent-change'))).toBe('');
  });

  test('a number that none of its facts holds is told', () => {
    expect(toldBy(rule, more('sample: 2666\narms: { treated: 2660, comparison: 12 }')))
      .toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:9
      sample: 2666
      a number that stands in one of the facts that the evaluation names
      leave it out, or first add it to the fact that the source supports

      content/evaluations/town-count.yaml:10
      arms › comparison: 12
      a number that stands in one of the facts that the evaluation names
      leave it out, or first add it to the fact that the source supports"
    `);
    expect(toldBy(rule, effect('value: 0.7, interval: { low: 0.5, high: 30, level: 95 }')))
      .toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:10
      effects › value: 0.7
      a number that stands in one of the facts that the evaluation names
      leave it out, or first add it to the fact that the source supports

      content/evaluations/town-count.yaml:10
      effects › interval › low: 0.5
      a number that stands in one of the facts that the evaluation names
      leave it out, or first add it to the fact that the source supports"
    `);
  });
});
