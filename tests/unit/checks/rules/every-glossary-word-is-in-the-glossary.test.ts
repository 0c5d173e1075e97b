import { describe, expect, test } from 'vitest';
import { everyGlossaryWordIsInTheGlossary as rule } from '../../../../src/checks/rules/every-glossary-word-is-in-the-glossary.ts';
import { prose, toldBy } from '../../../support/small-library.ts';

describe('every glossary word is in the glossary', () => {
  test('a word of the glossary may be marked', () => {
    expect(toldBy(rule, prose('A <Term id="glossary-one">word</Term> here.'))).toBe('');
  });

  test('a word that is not there is told with the nearest', () => {
    expect(toldBy(rule, prose('A <Term id="glosary-one">word</Term> here.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      <Term id="glosary-one">, which is not in the glossary
      an id from content/terms/glossary.yaml
      glossary-one or glossary-two"
    `);
  });

  test('a word without an id is told', () => {
    expect(toldBy(rule, prose('A <Term>glossary two</Term> here.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      <Term> without an id
      an id from content/terms/glossary.yaml
      glossary-two or glossary-one"
    `);
  });
});
