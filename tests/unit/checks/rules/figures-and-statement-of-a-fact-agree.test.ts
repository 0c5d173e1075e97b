import { describe, expect, test } from 'vitest';
import { figuresAndStatementOfAFactAgree as rule } from '../../../../src/checks/rules/figures-and-statement-of-a-fact-agree.ts';
import { factsFile, toldBy, typed } from '../../../support/small-library.ts';

/** The small library with another statement and other figures in its first fact. */
function fact(statement: string, figures: readonly string[]) {
  const list =
    figures.length === 0
      ? '[]'
      : `\n${figures.map((figure) => `      - { ${figure}, what: it }`).join('\n')}`;
  return {
    [factsFile]: (text: string) =>
      text.replace(
        /statement: In its[\s\S]*?(?= {4}source: report)/,
        `statement: '${statement}'\n    figures: ${list}\n`,
      ),
  };
}

describe('figures and statement of a fact agree', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a figure that is not in the statement is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('value: 2660', 'value: 2606') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:6
      the figure 2606 people of reach, which is not in its statement
      figures that stand in the statement, with the same unit
      value: 2660, if the statement is right; or correct the statement

      content/case-studies/town-scheme/facts.yaml:4
      2,660 in the statement of reach, which is in none of its figures
      every number of the statement among the figures, with the same unit
      add the figure "- { value: 2660, unit: …, what: … }""
    `);
  });

  test('a number that is in no figure is told with the figure to add', () => {
    expect(toldBy(rule, fact('The court paid £1.5 million for 30% of 14 beds.', []))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:4
      £1.5 million in the statement of reach, which is in none of its figures
      every number of the statement among the figures, with the same unit
      add the figure "- { value: 1500000, unit: GBP, what: … }"

      content/case-studies/town-scheme/facts.yaml:4
      30% in the statement of reach, which is in none of its figures
      every number of the statement among the figures, with the same unit
      add the figure "- { value: 30, unit: per cent, what: … }"

      content/case-studies/town-scheme/facts.yaml:4
      14 in the statement of reach, which is in none of its figures
      every number of the statement among the figures, with the same unit
      add the figure "- { value: 14, unit: …, what: … }""
    `);
  });

  test('per cent and points are not the same', () => {
    expect(toldBy(rule, fact('The share fell by 13 points that year.', ['value: 13, unit: per cent'])))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:6
      the figure 13 per cent of reach, which is not in its statement
      figures that stand in the statement, with the same unit
      say it in the statement, correct it, or take the figure out

      content/case-studies/town-scheme/facts.yaml:4
      13 points in the statement of reach, which is in none of its figures
      every number of the statement among the figures, with the same unit
      add the figure "- { value: 13, unit: percentage points, what: … }""
    `);
  });

  test.each([
    [
      'dates, years, ordinals, times and small number words',
      'On 1 August 2016 the third of five teams began at 10pm, in 2018-19 the last.',
      [],
    ],
    ['small number words that are figures', 'It lasts four months in all.', ['value: 4, unit: months']],
    ['a hundred', 'A hundred people had finished by then.', ['value: 100, unit: people']],
    ['half as per cent', 'About half had no convictions before.', ['value: 50, unit: per cent']],
    ['three quarters', 'Some three quarters of them stayed on.', ['value: 75, unit: per cent']],
    ['shares', 'It reached nine in ten of the people.', ['value: 90, unit: per cent (9 in 10)']],
    ['money in words', 'It cost 4.58 million pounds over two years.', ['value: 4580000, unit: GBP']],
    [
      'a bare amount beside money',
      'It cost 43,000 pounds one year and 22,000 the next.',
      ['value: 43000, unit: GBP', 'value: 22000, unit: GBP'],
    ],
    [
      'twice, none and the twelfth',
      'Twice a day, with none missed, at the twelfth clinic.',
      ['value: 2, unit: visits', 'value: 0, unit: visits', 'value: 12, unit: clinics'],
    ],
    ['a date as a figure', 'The service ended on 6 December 2022.', ['value: 2022-12-06, unit: date']],
    ['a year inside a date', 'The first finished in August 2015.', ['value: 2015, unit: year']],
    ['rounded money', 'The contract is worth about £9.55 million.', ['value: 9548463.78, unit: GBP']],
    ['names on the list', 'It used Outcome 22 for everybody.', []],
    [
      'a unit that is better than the source’s',
      'The difference was 24.3% in all.',
      ['value: 24.3, unit: percentage points, note: printed as 24.3%'],
    ],
  ])('%s may stand as they do', (_, statement, figures) => {
    expect(toldBy(rule, fact(statement, figures))).toBe('');
  });
});
