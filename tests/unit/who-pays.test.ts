import { describe, expect, test } from 'vitest';
import { whoPays } from '../../src/domain/who-pays.ts';
import { libraryWith } from '../support/joined-library.ts';
import { type Changes, factsFile, pageFile, smallCopyOf, typed } from '../support/small-library.ts';

const amountText = `amounts:
  - id: yearly
    sort: cost
    gbp: 34000
    precision: exact
    period: { sort: per-year, from: 2024-25 }
    price_year: 2024-25
    payer: [{ organisation: town-pcc }]
    whose_share: whole
    pays_for: the workers
    covers: one-site
    fact: cost-year
`;
const withAmounts = (amounts: string) =>
  smallCopyOf(factsFile).replace(/amounts:[\s\S]*?(?=lessons:)/, amounts);

/** Two case studies, each with a yearly cost, a year and a payer; the second as `change` makes it. */
function withTwo(change = (text: string) => text): Changes {
  return {
    [factsFile]: withAmounts(amountText),
    [pageFile.replace('town', 'other')]: smallCopyOf(pageFile),
    [factsFile.replace('town', 'other')]: withAmounts(change(amountText)),
  };
}

const paid = (changes: Changes) => {
  const { caseStudies, money } = libraryWith(changes);
  return whoPays(caseStudies, money);
};

describe('who pays', () => {
  test('amounts of the same sort, share and period stand beside each other', () => {
    const { groups, rest } = paid(withTwo());
    expect(groups.map(({ title, amounts }) => [title, amounts.length])).toEqual([
      ['Running costs, a year: the whole cost', 2],
    ]);
    expect(rest).toEqual([]);
  });

  test.each([
    ['a share of the cost', 'whose_share: whole', 'whose_share: pcc-share'],
    ['another sort of money', 'sort: cost', 'sort: funding'],
    ['no payer', 'payer: [{ organisation: town-pcc }]', 'payer: not-stated'],
    ['no period', 'period: { sort: per-year, from: 2024-25 }', 'period: { sort: not-stated }'],
    ['money spent elsewhere', 'covers: one-site', 'covers: one-site\n    elsewhere: another town'],
  ])('an amount with %s is compared with nothing', (_, from, to) => {
    const { groups, rest } = paid(withTwo(typed(from, to)));
    expect(groups).toEqual([]);
    expect(rest).toHaveLength(2);
  });

  test('a part of a programme is not set beside the whole of it', () => {
    const part = amountText.replace('amounts:\n', '').replace('id: yearly', 'id: part');
    const { groups, rest } = paid({ [factsFile]: withAmounts(`${amountText}${part}`) });
    expect(groups).toEqual([]);
    expect(rest).toHaveLength(2);
  });

  test('an amount without a year says so in the list', () => {
    const { rest } = paid({});
    expect(rest[0]?.caveats).toBe('Who pays is not stated; the price year is not stated');
  });
});
