import { together } from '../../domain/numbers-of-fact.ts';
import type { Evaluation } from '../../schema/evaluation.ts';
import { factBook } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';

export const everyNumberOfAnEvaluationStandsInItsFacts: Rule = {
  name: 'every number of an evaluation stands in its facts',
  why: 'The rating and the charts are worked out from these numbers; each must lead back to a source.',
  check: (content) => {
    const book = factBook(content);
    return [...content.evaluations.values()].flatMap(({ record, document }): Fault[] => {
      const named = factsNamed(record).map((fact) => book.find(fact, ''));
      if (named.some((fact) => fact === undefined)) return [];
      const held = together(named.flatMap((fact) => fact?.numbers ?? []));
      const values = new Set(held.readings.map(({ value }) => rounded(value)));
      return numbersOf(record)
        .filter(([, value]) => !values.has(rounded(Math.abs(value))))
        .map(([path, value]) => ({
          file: document.file,
          line: document.lineOf(path),
          found: `${path.filter((step) => typeof step === 'string').join(' › ')}: ${value}`,
          wanted: 'a number that stands in one of the facts that the evaluation names',
          instead: 'leave it out, or first add it to the fact that the source supports',
        }));
    });
  },
};

function factsNamed(evaluation: Evaluation): string[] {
  const all = [
    evaluation.fact,
    evaluation.alike_shown?.fact,
    ...evaluation.flaws.map(({ fact }) => fact),
    ...evaluation.effects.map(({ fact }) => fact),
  ];
  return all.filter((fact) => fact !== undefined);
}

type Numbered = [path: (string | number)[], value: number];

function numbersOf({ arms, sample, effects }: Evaluation): Numbered[] {
  const all = [
    [['sample'], sample],
    [['arms', 'treated'], arms?.treated],
    [['arms', 'comparison'], arms?.comparison],
    ...effects.flatMap(({ value, interval, p, treated, comparison }, at) => [
      [['effects', at, 'value'], value],
      [['effects', at, 'interval', 'low'], interval?.low],
      [['effects', at, 'interval', 'high'], interval?.high],
      [['effects', at, 'p', 'value'], p?.value],
      ...(['n', 'events', 'mean', 'sd'] as const).flatMap((key) => [
        [['effects', at, 'treated', key], treated?.[key]],
        [['effects', at, 'comparison', key], comparison?.[key]],
      ]),
    ]),
  ] as [Numbered[0], number | undefined][];
  return all.flatMap(([path, value]): Numbered[] => (value === undefined ? [] : [[path, value]]));
}

/** Signs and the last digits of a fraction are no difference. */
function rounded(value: number): string {
  return value.toPrecision(10);
}
