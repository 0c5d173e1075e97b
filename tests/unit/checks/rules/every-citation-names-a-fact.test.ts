import { describe, expect, test } from 'vitest';
import { everyCitationNamesAFact as rule } from '../../../../src/checks/rules/every-citation-names-a-fact.ts';
import { pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('every citation names a fact', () => {
  test('a fact of the case study may be cited, in its prose and as a block', () => {
    expect(toldBy(rule, prose('It cost money.[^cost-year]\n\n<Fact id="reach" />'))).toBe('');
    expect(toldBy(rule, prose('It cost money.[^town-scheme/cost-year]'))).toBe('');
  });

  test('a mark that names no fact is told with the nearest', () => {
    expect(toldBy(rule, prose('It cost money.[^cost-yr]'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      [^cost-yr], which names no fact
      the id of a fact
      [^cost-year], [^outcome-22] or [^reach]"
    `);
  });

  test('a mark that is not even an id is told', () => {
    expect(toldBy(rule, prose('It cost money.[^Cost Year]'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      [^Cost Year], which names no fact
      the id of a fact
      [^cost-year], [^outcome-22] or [^reach]"
    `);
  });

  test('a fact of a case study that does not exist is told', () => {
    expect(toldBy(rule, prose('It cost money.[^town-schemes/reach]'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      [^town-schemes/reach], which names no fact
      the id of a fact
      a fact of town-scheme: [^reach]"
    `);
  });

  test('a block that shows no fact is told', () => {
    expect(toldBy(rule, prose('<Fact id="reached" />\n\n<Fact />'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      <Fact id="reached" />, which names no fact
      the id of a fact
      reach, outcome-22 or cost-year

      content/case-studies/town-scheme/page.mdx:45
      a <Fact> without an id
      the id of a fact
      an id: <Fact id="rct-effect" />"
    `);
  });

  test('a footnote that an author writes out is told', () => {
    expect(toldBy(rule, prose('It cost money.[^cost-year]\n\n[^cost-year]: A report')))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:45
      a footnote written out: [^cost-year]:
      citations only; what a footnote says comes from facts.yaml
      take the footnote out, and put what it says into facts.yaml as a fact"
    `);
  });

  test('a mark outside the prose is told', () => {
    expect(toldBy(rule, { [pageFile]: typed('them help.', 'them help[^reach].') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:3
      [^reach] in the summary
      citations in the prose only; here the facts are named under their own key
      take the mark out, and name the fact under fact or facts where there is such a key"
    `);
  });

  test('a page names the case study with the fact', () => {
    const page = (words: string) => `---
title: A page
summary: A page.
checked: { on: 2026-11-21, role: editor }
---

${words}
`;
    expect(toldBy(rule, { 'content/pages/about.mdx': page('It cost money.[^town-scheme/cost-year]') })).toBe(
      '',
    );
    expect(toldBy(rule, { 'content/pages/about.mdx': page('It cost money.[^cost-year]') }))
      .toMatchInlineSnapshot(`
        "content/pages/about.mdx:7
        [^cost-year], which names no fact
        the id of a fact
        [^town-scheme/cost-year]"
      `);
  });
});
