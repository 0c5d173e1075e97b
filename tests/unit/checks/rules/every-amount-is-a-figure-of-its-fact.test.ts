import { describe, expect, test } from 'vitest';
import { everyAmountIsAFigureOfItsFact as rule } from '../../../../src/checks/rules/every-amount-is-a-figure-of-its-fact.ts';
import { factsFile, toldBy, typed } from '../../../support/small-library.ts';

describe('every amount is a figure of its fact', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('an amount that its fact does not give is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('gbp: 34000', 'gbp: 43000') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:31
      £43,000 as gbp of the amount yearly
      a figure of cost-year, the fact that it names
      £34,000, as the fact has it; or name another fact"
    `);
  });

  test('an amount whose fact gives no money is told', () => {
    expect(toldBy(rule, { [factsFile]: typed('    fact: cost-year', '    fact: reach') }))
      .toMatchInlineSnapshot(`
        "content/case-studies/town-scheme/facts.yaml:31
        £34,000 as gbp of the amount yearly
        a figure of reach, the fact that it names
        name the fact that gives it"
      `);
  });

  test('ranges, shares of payers and counts of units are looked at', () => {
    const changes = {
      [factsFile]: (text: string) =>
        text
          .replace('gbp: 34000', 'range: { low: 1, high: 34000 }')
          .replace(
            'payer: not-stated',
            'payer: [{ organisation: town-pcc, share_gbp: 2 }]\n    unit: { per: kit, count: 3 }',
          ),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:31
      £1 as range › low of the amount yearly
      a figure of cost-year, the fact that it names
      £34,000, as the fact has it; or name another fact

      content/case-studies/town-scheme/facts.yaml:36
      3 as unit › count of the amount yearly
      a figure of cost-year, the fact that it names
      9 or 10, as the fact has it; or name another fact

      content/case-studies/town-scheme/facts.yaml:35
      £2 as payer › share_gbp of the amount yearly
      a figure of cost-year, the fact that it names
      £34,000, as the fact has it; or name another fact"
    `);
  });

  test('a benefit for each pound may be said in pounds', () => {
    const changes = {
      [factsFile]: (text: string) =>
        text.replace('gbp: 34000', 'ratio: 4').replace('paid £34,000 a year', 'saved £4 for every £1'),
    };
    expect(toldBy(rule, changes)).toBe('');
  });
});
