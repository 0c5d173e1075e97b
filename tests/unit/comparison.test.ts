import { harvardReference } from '../../src/citing/references.ts';
import { describe, expect, test } from 'vitest';
import { compareCaseStudies } from '../../src/domain/comparison.ts';
import { type PublishedCaseStudy, publishedCaseStudy } from '../../src/domain/published-case-study.ts';
import { libraryWith } from '../support/joined-library.ts';

const { caseStudies, money } = libraryWith();
const [joined] = caseStudies;
if (joined === undefined) throw new Error('The small library has one case study.');
const town = publishedCaseStudy(joined, 'https://example.org/', money, harvardReference);
const [yearly] = town.amounts;
if (yearly === undefined) throw new Error('The town scheme has an amount.');

/** The town scheme beside another that differs from it in what is given. */
const beside = (other: Partial<PublishedCaseStudy>) =>
  compareCaseStudies([town, { ...town, id: 'other', ...other }], money.base_year);
const row = (id: string, other: Partial<PublishedCaseStudy> = {}) => {
  const found = beside(other).find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no row ${id}.`);
  return found;
};
const texts = (id: string, other: Partial<PublishedCaseStudy> = {}) =>
  row(id, other).cells.map(({ lines }) => lines.map(({ text, then = '' }) => text + then));

describe('the rows of a comparison', () => {
  test('answer the questions of a case study in the order of its page', () => {
    expect(beside({}).map(({ title }) => title)).toEqual([
      'Where',
      'How it stands',
      'Since when',
      'What it is',
      'How it was tested',
      'What it found',
      'What it cost, in cash of its time',
      'The same at 2024-25 prices',
      'What that sum is',
      'Who it is for',
      'Kind of practice',
      'Stage',
      'Substance',
      'Tackles',
      'Commissioned by',
      'Paid for by',
      'Delivered by',
      'Evaluated by',
      'Lessons for someone who copies it',
      'What is not known',
      'You can say',
      'Do not say',
      'When we checked',
    ]);
  });

  test('name who led only where somebody is said to have led', () => {
    const [part] = town.roles;
    if (part === undefined) throw new Error('The town scheme has a payer.');
    expect(texts('leads', { roles: [{ ...part, role: 'leads' }] })).toEqual([
      ['Nobody named'],
      ['The commissioner for Town, the workers'],
    ]);
  });

  test('have one answer for each case study, in their order', () => {
    expect(texts('where', { where: 'Elsewhere', local: ['Village'] })).toEqual([
      ['Area 0'],
      ['Elsewhere', 'Village'],
    ]);
  });
});

describe('a row is the same in all', () => {
  test('if every answer reads the same', () => {
    expect(beside({}).filter(({ same, id }) => !same && id !== 'gaps')).toEqual([]);
  });

  test('but not if one answer differs, be it in the date at which it was so', () => {
    expect(row('status').same).toBe(true);
    expect(row('status', { status_as_at: '2024' }).same).toBe(false);
  });

  test('if the same terms stand in another order', () => {
    const [one] = town.terms.problem;
    if (one === undefined) throw new Error('The town scheme tackles something.');
    const two = { id: 'problem-two', label: 'problem-two' };
    const both = { ...town, terms: { ...town.terms, problem: [one, two] } };
    const turned = { ...town, terms: { ...town.terms, problem: [two, one] } };
    expect(compareCaseStudies([both, turned], '2024-25').find(({ id }) => id === 'problem')?.same).toBe(true);
  });
});

describe('what a figure rests on is linked', () => {
  test('to the fact on its page, under the mark that the page gives it', () => {
    expect(row('lessons').cells[0]?.lines).toEqual([
      {
        text: 'Agree on the money first.',
        marks: [
          {
            mark: '1b',
            href: '/case-studies/town-scheme/#fact-cost-year',
            label: '1b: Town Council, June 2020',
            isSecondHand: false,
          },
        ],
      },
    ]);
  });

  test('and a second-hand source is said to be one', () => {
    const lessons = [{ text: 'Ask.', facts: ['town-scheme/outcome-22'] }];
    const [mark] =
      compareCaseStudies([{ ...town, lessons }], '2024-25').find(({ id }) => id === 'lessons')?.cells[0]
        ?.lines[0]?.marks ?? [];
    expect(mark).toMatchObject({ label: '2: Town News, 4 March 2021, second-hand', isSecondHand: true });
  });

  test('by an arrow where the fact stands on another page', () => {
    const lessons = [{ text: 'Ask.', facts: ['kind:naloxone/deaths'] }];
    expect(row('lessons', { lessons }).cells[1]?.lines[0]?.marks).toEqual([
      {
        mark: '→',
        href: '/kinds/naloxone/#fact-deaths',
        label: '→: a fact on another page',
        isSecondHand: false,
      },
    ]);
  });

  test('and the three answers lead to their sections', () => {
    const firstLinks = ['tested', 'found', 'cost'].map((id) => row(id).cells[1]?.lines[0]?.href);
    expect(firstLinks).toEqual([
      '/case-studies/other/#how-it-was-tested',
      '/case-studies/other/#what-it-found',
      '/case-studies/other/#what-it-cost',
    ]);
  });
});

describe('money', () => {
  const restated = { gbp: 40_000, range: null, words: 'about £40,000 at 2024-25 prices', assumed: true };

  test('stands as its source gives it, and beside it at the prices of one year or why it cannot', () => {
    const other = { amounts: [{ ...yearly, restated }] };
    expect(texts('cost', other)[1]).toEqual(['£34,000 a year in 2019-20', 'For the workers.']);
    expect(texts('prices', other)).toEqual([
      ['Cannot be said: the price year is not stated.'],
      ['About £40,000 at 2024-25 prices', 'If spent at the prices of its year.'],
    ]);
  });

  test('is not found where all of it was spent elsewhere', () => {
    const other = { amounts: [{ ...yearly, elsewhere: 'another country' }] };
    expect(texts('cost', other)[1]).toEqual(['Not found']);
    expect(texts('sum', other)[1]).toEqual(['Not found']);
  });

  test('that is alike carries no warning', () => {
    expect(row('sum').note).toBeUndefined();
    expect(row('sum', { amounts: [] }).note).toBeUndefined();
  });

  test('that is unlike carries one that says in what', () => {
    const amounts = [{ ...yearly, sort: 'funding' as const, whose_share: 'pcc-share' as const }];
    expect(row('sum', { amounts }).note).toBe(
      'These sums are not alike. They differ in what they count and whose share they are.',
    );
    expect(texts('sum', { amounts })[1]).toEqual([
      'Money given: the commissioner’s share alone; for a year; for one site.',
    ]);
  });

  test('says how many more sums its page has', () => {
    expect(texts('cost', { amounts: [yearly, yearly, yearly] })[1]?.at(-1)).toBe('2 more on its page');
  });
});

test('what is not to be said is struck out, with the reason', () => {
  const cannot = [{ text: 'It cut crime.', because: 'Nobody measured it.', facts: ['reach'] }];
  const safe = { can: [], cannot, said: [] };
  expect(row('cannot-say', { safe_to_say: safe }).cells[1]?.lines[0]).toMatchObject({
    text: 'It cut crime.',
    struck: true,
    then: ' Nobody measured it.',
  });
  expect(texts('can-say', { safe_to_say: safe })[1]).toEqual(['Nothing written down.']);
});

test('a practice that ended says from when to when', () => {
  expect(texts('since', { ended: '2021-03' })).toEqual([['Since 2019'], ['2019 to March 2021']]);
  expect(texts('since', { started: null })[1]).toEqual(['Start not found']);
});
