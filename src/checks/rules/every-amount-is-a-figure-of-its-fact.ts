import type { Reading } from '../../domain/number-reading.ts';
import type { Amount } from '../../schema/amount.ts';
import type { Content } from '../content.ts';
import { factBook } from '../fact-book.ts';
import { listed } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { writtenNumber } from '../written-number.ts';

export const everyAmountIsAFigureOfItsFact: Rule = {
  name: 'every amount is a figure of its fact',
  why: 'In brief, tables and charts show the amount; the fact shows where it comes from.',
  check: (content: Content) => {
    const book = factBook(content);
    return [...content.caseStudies.values()].flatMap(({ id, facts }) =>
      (facts?.record.amounts ?? []).flatMap((amount, at) => {
        const found = book.find(amount.fact, id);
        if (facts === undefined || found === undefined) return [];
        const held = found.numbers.readings;
        return numbersOf(amount)
          .filter(([key, said]) => !held.some((known) => agree(key, said, known)))
          .map(([key, said]) => ({
            file: facts.document.file,
            line: facts.document.lineOf(['amounts', at, ...key.split('.')]),
            found: `${writtenNumber(said)} as ${nameOf(key)} of the amount ${amount.id}`,
            wanted: `a figure of ${amount.fact}, the fact that it names`,
            instead: remedy(said, held),
          }));
      }),
    );
  },
};

/** `payer.0.share_gbp` as an author knows it. */
function nameOf(key: string): string {
  return key.replace(/\.\d+/, '').replace('.', ' › ');
}

function agree(key: string, said: Reading, known: Reading): boolean {
  return (
    known.value === said.value && (known.unit === said.unit || (key === 'ratio' && known.unit === 'plain'))
  );
}

function numbersOf({ gbp, range, ratio, payer, unit }: Amount): [key: string, Reading][] {
  const shares =
    payer === 'not-stated'
      ? []
      : payer.map(({ share_gbp: share }, at) => [`payer.${at}.share_gbp`, share, '£']);
  const all = [
    ['gbp', gbp, '£'],
    ['range.low', range?.low, '£'],
    ['range.high', range?.high, '£'],
    // Pounds of benefit for each pound: sources say "£4 for every £1".
    ['ratio', ratio, '£'],
    ['unit.count', unit?.count, 'plain'],
    ...shares,
  ] as [string, number | undefined, Reading['unit']][];
  return all.flatMap(([key, value, sort]): [string, Reading][] =>
    value === undefined ? [] : [[key, { value, unit: sort }]],
  );
}

function remedy(said: Reading, held: readonly Reading[]): string {
  const alike = [...new Set(held.filter(({ unit }) => unit === said.unit).map(writtenNumber))];
  return alike.length > 0
    ? `${listed(alike.slice(0, 4))}, as the fact has it; or name another fact`
    : 'name the fact that gives it';
}
