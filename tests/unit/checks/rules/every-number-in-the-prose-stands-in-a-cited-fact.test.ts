import { describe, expect, test } from 'vitest';
import { everyNumberInTheProseStandsInACitedFact as rule } from '../../../../src/checks/rules/every-number-in-the-prose-stands-in-a-cited-fact.ts';
import { evaluationFile, factsFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('every number in the prose stands in a cited fact', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a number without a citation is told with the fact that holds it', () => {
    expect(toldBy(rule, prose('The commissioner paid £34,000 for workers.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      £34,000 in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      cite [^cost-year], which holds it"
    `);
  });

  test('a number that no fact holds is told with what the cited fact says', () => {
    expect(toldBy(rule, prose('It cost £43,000.[^cost-year]'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      £43,000 in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      £34,000, as the cited facts have it; no fact holds £43,000"
    `);
  });

  test('a number that nothing in the case study is like is told', () => {
    expect(toldBy(rule, prose('Of those, 12 moved away.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      12 in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      no fact holds it: leave it out, or first add its fact to facts.yaml; a name goes into content/names-with-numbers.yaml"
    `);
  });

  test('the same number with another unit is another number', () => {
    expect(toldBy(rule, prose('It fell by 30 points.[^outcome-22]'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      30 points in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      30%, as the cited facts have it; no fact holds 30 points"
    `);
    expect(toldBy(rule, prose('It met £2,660.[^reach]'))).toContain('£2,660 in a paragraph');
  });

  test('a citation in another paragraph, list item or table row does not count', () => {
    const words = `It met 2,660 people.

It came back.[^reach]

- It met 2,660 people.
- It came back.[^reach]

| What | How many |
|---|---|
| Met | 2,660 |
| Came back | 166[^reach] |`;
    expect(toldBy(rule, prose(words))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      2,660 in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      cite [^reach], which holds it

      content/case-studies/town-scheme/page.mdx:47
      2,660 in a list item
      a number that stands, with the same unit, in a fact cited in the same list item
      cite [^reach], which holds it

      content/case-studies/town-scheme/page.mdx:52
      2,660 in a table row
      a number that stands, with the same unit, in a fact cited in the same table row
      cite [^reach], which holds it"
    `);
  });

  test('the line is that of the number, not that of its paragraph', () => {
    expect(toldBy(rule, prose('It met 2,660 people\nand lost\n167 of them.[^reach]'))).toContain(
      'page.mdx:45\n167 in',
    );
  });

  test.each([
    ['digits, thousands and millions', 'It cost £34,000, or £34k, or £0.034m, or 34,000 pounds.[^cost-year]'],
    ['shares in every form', 'Nine in ten, 9 in 10, 90%, 90 per cent.[^cost-year]'],
    ['a share as its two numbers', 'It lost 166 out of 2,660.[^reach]'],
    ['number words up to ten', 'Five of the six workers left within three months.'],
    ['ordinals', 'It was the 3rd of its kind, and the twelfth in the country.'],
    ['rounded numbers that say so', 'It met about 2,700, more than 2,600, nearly 2,700 people.[^reach]'],
    [
      'the date of the source',
      'It was June 2020, or 2020.[^reach] In March 2021 the papers told.[^outcome-22]',
    ],
    ['a name on the list', 'They were given Outcome 22.'],
    ['a block that shows the fact', 'It met 2,660 people. <Fact id="reach" />'],
    ['the year in the name of a law', 'The Licensing Act 2003 allows it.'],
    ['names that are not numbers', 'COVID-19 and 5G are no numbers, nor is 24/7.'],
    ['addresses', 'See [the report](https://small-library.org/2019/55) and 10.1177/0032258.'],
    ['the day of this edition', 'Nothing was found by November 2026.'],
    [
      'a number that points back',
      'It fell by 30%, and nobody can say whether the 30 is of people.[^outcome-22]',
    ],
  ])('%s may stand', (_, words) => {
    expect(toldBy(rule, prose(words))).toBe('');
  });

  test.each([
    ['a rounded number that does not say so', 'It met 2,700 people.[^reach]', '2,700'],
    ['one that is rounded too far', 'It met about 3,000 people.[^reach]', '3,000'],
    ['one that is rounded to the wrong side', 'It met more than 2,700 people.[^reach]', '2,700'],
    ['a day that the source does not give', 'It came on 4 June 2020.[^reach]', '4 June 2020'],
    ['a number word above ten', 'Twelve came back.[^reach]', 'Twelve'],
    ['a fraction', 'A third of them came back.[^reach]', 'A third'],
    ['ages', 'It is for people of 16 to 25.[^reach]', '16'],
    ['the year alone in which this edition was made', 'It was closed in 2026.', '2026'],
  ])('%s may not', (_, words, number) => {
    expect(toldBy(rule, prose(words))).toContain(`${number} in a paragraph`);
  });

  test('headings are prose too', () => {
    expect(toldBy(rule, prose('### The first 500'))).toContain('500 in a heading');
  });

  test('summary and gaps cite nothing, so they hold no number', () => {
    const changes = {
      [pageFile]: typed('Workers meet people', 'Workers meet 2,660 people'),
      [factsFile]: typed('How many stayed away.', 'Where the 412 went.'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:3
      2,660 in a summary
      no number: nothing is cited beside a summary
      leave it out, or say it in the prose and cite [^reach], which holds it

      content/case-studies/town-scheme/facts.yaml:43
      412 in a gap
      no number: nothing is cited beside a gap
      leave it out"
    `);
  });

  test('a lesson may hold what its facts hold, a note on a role what its fact holds', () => {
    const lesson = (words: string) => ({ [factsFile]: typed('Agree on the money first.', words) });
    expect(toldBy(rule, lesson('Agree on £34k first.'))).toBe('');
    expect(toldBy(rule, lesson('Agree on 2660 people first.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:41
      2660 in a lesson
      a number that stands, with the same unit, in a fact named beside it
      name the fact reach, which holds it"
    `);
    expect(toldBy(rule, { [pageFile]: typed('note: the workers', 'note: "£34,000 in all"') })).toBe('');
    expect(toldBy(rule, { [pageFile]: typed('note: the workers', 'note: "£35,000 in all"') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:8
      £35,000 in a note on a role
      a number that stands, with the same unit, in a fact named beside it
      £34,000, as the cited facts have it; no fact holds £35,000"
    `);
  });

  test('every sentence of a dispute, a doubt, an amount and what is safe to say is looked at', () => {
    const more = `doubts:
  - { term: many-lost, text: 701 were lost, fact: reach }
disputes:
  - id: met
    question: Did it meet 702?
    claims:
      - { fact: reach, figure: 703, who_says_it: The report of 704, differs_because: It counts 705. }
      - { fact: outcome-22, figure: '2,660', who_says_it: The paper, differs_because: 'It counts 2,660.' }
    cite: reach
    because: It counts 706.
safe_to_say:
  can: [{ text: It met 707., facts: [reach] }]
  cannot: [{ text: It met 708., because: It met 709., facts: [reach] }]
  said: [{ text: It met 710., by: A man of 711, fact: reach }]
`;
    const changes = {
      [factsFile]: (text: string) =>
        `${text.replace('the workers', '712 workers')}${more}`.replace('figure: 703', 'figure: "703"'),
    };
    const numbers = toldBy(rule, changes).match(/^7\d\d(?= in )/gm);
    expect(numbers?.sort()).toEqual([
      '701',
      '702',
      '703',
      '704',
      '705',
      '706',
      '707',
      '708',
      '709',
      '710',
      '711',
      '712',
    ]);
    expect(toldBy(rule, changes)).toContain('2,660 in a claim');
  });

  test('whoever says it may be named by the number of a document', () => {
    const dispute = `disputes:
  - id: met
    question: How many did it meet?
    claims:
      - { fact: reach, figure: '2,660', who_says_it: Decision 55, differs_because: It counts all. }
      - { fact: reach, figure: '2,660', who_says_it: A paper, differs_because: It counts all. }
    cite: reach
    because: It counts all.
`;
    const changes = { [factsFile]: (text: string) => text + dispute };
    expect(toldBy(rule, changes)).toContain('55 in a claim');
    expect(
      toldBy(rule, {
        ...changes,
        'content/sources/report-2020.yaml': typed('A report', 'Decision 55 of the council'),
      }),
    ).toBe('');
  });

  test('what an evaluation says rests on its facts', () => {
    const effect = `effects:
  - { id: e, outcome: outcome-one, measure: 166 came back, main: true, better: lower, compared_with: 99 others, fact: town-scheme/reach }
`;
    const changes = {
      [evaluationFile]: (text: string) => typed('People who came', 'The 2,661 who came')(text) + effect,
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/evaluations/town-count.yaml:4
      2,661 in a description of the evaluation
      a number that stands, with the same unit, in a fact named beside it
      2,660 or 166, as the cited facts have it; no fact holds 2,661

      content/evaluations/town-count.yaml:10
      99 in an effect
      a number that stands, with the same unit, in a fact named beside it
      166 or 2,660, as the cited facts have it; no fact holds 99"
    `);
  });

  test('our reading of the research on a kind rests on the facts of the kind', () => {
    const kind = (because: string) => ({
      'content/kinds/kind-one.yaml': `research: { level: reviewed, finding: mixed, because: ${because} }
facts:
  - id: review
    about: research
    statement: A review found 27 studies, none of them British.
    figures: [{ value: 27, unit: studies, what: found }]
    source: report-2020
    where: page four
    basis: primary
`,
    });
    expect(toldBy(rule, kind('Most of 27 studies agree.'))).toBe('');
    expect(toldBy(rule, kind('Most of 72 studies agree.'))).toContain('72 in a reason for a finding');
  });

  test('where a cited fact cannot be read, its numbers are not judged', () => {
    const changes = {
      ...prose('It met 2,999 people.[^reach]'),
      [factsFile]: typed('about: reach', 'about: reached'),
    };
    expect(toldBy(rule, changes)).toBe('');
  });

  test('where a citation is misspelt, the number is judged by the fact that was meant', () => {
    expect(toldBy(rule, prose('It met 2,660 people.[^raech]'))).toBe('');
    expect(toldBy(rule, prose('It met 2,661 people.[^raech]'))).toContain('2,661 in a paragraph');
  });
});
