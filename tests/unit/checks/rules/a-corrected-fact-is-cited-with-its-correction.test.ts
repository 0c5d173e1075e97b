import { describe, expect, test } from 'vitest';
import { aCorrectedFactIsCitedWithItsCorrection as rule } from '../../../../src/checks/rules/a-corrected-fact-is-cited-with-its-correction.ts';
import { factsFile, prose, toldBy, typed } from '../../../support/small-library.ts';

const corrected = {
  [factsFile]: typed('    where: page two', '    where: page two\n    overtaken_by: cost-year'),
};

describe('a corrected fact is cited with its correction', () => {
  test('a fact that nothing corrects may be cited alone', () => {
    expect(toldBy(rule, prose('People came.[^reach]'))).toBe('');
  });

  test('a corrected fact may be cited beside its correction', () => {
    expect(toldBy(rule, { ...corrected, ...prose('People came,[^reach] but fewer.[^cost-year]') })).toBe('');
  });

  test('a corrected fact alone is told', () => {
    expect(toldBy(rule, { ...corrected, ...prose('People came.[^reach]') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      reach in a paragraph, without cost-year, which corrects it
      both facts in the same paragraph
      [^reach] [^cost-year], and say what was corrected"
    `);
  });
});
