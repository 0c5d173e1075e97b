import { describe, expect, test } from 'vitest';
import { whoPays } from '../../src/domain/who-pays.ts';
import { libraryWith } from '../support/joined-library.ts';
import { type Changes, factsFile, typed } from '../support/small-library.ts';

/** Two yearly costs with a year and a payer, the second as `change` makes it. */
function withTwo(change = (text: string) => text): Changes {
  const one = (id: string) => `  - id: ${id}
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
  return {
    [factsFile]: (text) =>
      text.replace(/amounts:[\s\S]*?lessons:/, `amounts:\n${one('first')}${change(one('second'))}lessons:`),
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

  test('an amount without a year says so in the list', () => {
    const { rest } = paid({});
    expect(rest[0]?.caveats).toBe('Who pays is not stated; the price year is not stated');
  });
});
