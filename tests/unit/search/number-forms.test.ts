import { describe, expect, test } from 'vitest';
import { numberForms } from '../../../src/search/number-forms.ts';

describe('a number is looked for in the ways it may be written', () => {
  test.each([
    ['£1.4m', ['1.4 million', '1,400,000']],
    ['1.4 million', ['1.4 million', '1,400,000']],
    ['£1,400,000', ['1.4 million', '1,400,000']],
    ['25,000', ['25,000']],
    ['25000', ['25,000']],
    ['£25k', ['25,000']],
    ['10 per cent', ['10%']],
    ['10percent', ['10%']],
    ['10.3%', ['10.3%']],
    ['1 in 10', ['one in ten', '1 in 10', '10%']],
    ['1 in 3', ['one in three', '1 in 3']],
    ['7', ['7', 'seven']],
    ['35', ['35']],
  ])('%s', (typed, forms) => {
    expect(numberForms(typed)).toEqual(forms);
  });

  test.each(['heroin', '', 'O22', 'k', '£', '24/7'])('but %s is no number', (typed) => {
    expect(numberForms(typed)).toEqual([]);
  });
});
