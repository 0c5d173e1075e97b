import { describe, expect, test } from 'vitest';
import { proseIsPlainMarkdown as rule } from '../../../../src/checks/rules/prose-is-plain-markdown.ts';
import { prose, toldBy } from '../../../support/small-library.ts';

const page = (words: string) => ({
  'content/pages/about.mdx': `---
title: A page
summary: A page.
checked: { on: 2026-11-21, role: editor }
---

${words}
`,
});

describe('prose is plain Markdown', () => {
  test('Markdown, facts, glossary words and comments pass', () => {
    const words =
      'A **word** and a [link](https://small-library.org), <Term id="glossary-one">a term</Term>.\n\n<Fact id="reach" />\n\n{/* a note */}\n\n- a list\n\n| a | b |\n|---|---|\n| c | d |';
    expect(toldBy(rule, prose(words))).toBe('');
  });

  test('imports and exports are told', () => {
    expect(toldBy(rule, prose("import X from './x.astro'\n\nexport const a = 1"))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      "import X from './x.astro'"
      plain Markdown, <Fact id="…" /> and <Term id="…">…</Term>
      take the line out: the page brings what it needs

      content/case-studies/town-scheme/page.mdx:45
      "export const a = 1"
      plain Markdown, <Fact id="…" /> and <Term id="…">…</Term>
      take the line out: the page brings what it needs"
    `);
  });

  test('an expression is told', () => {
    expect(toldBy(rule, prose('There are {2 + 2} of them.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      {2 + 2}
      plain Markdown, <Fact id="…" /> and <Term id="…">…</Term>
      write the words out; for a curly bracket write &#123;"
    `);
  });

  test('a component that is not for authors is told', () => {
    expect(toldBy(rule, prose('<Facts id="reach" />'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      <Facts>
      plain Markdown, <Fact id="…" /> and <Term id="…">…</Term>
      <Fact id="…">, or leave it out"
    `);
  });

  test('an HTML tag is told', () => {
    expect(toldBy(rule, prose('A <b>word</b>.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      the HTML tag <b>
      plain Markdown, <Fact id="…" /> and <Term id="…">…</Term>
      use Markdown, or leave it out"
    `);
  });

  test('a heading of the first level is told', () => {
    expect(toldBy(rule, prose('# The scheme'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      a heading with one #
      headings from ## on: the title of the page is its first
      type ## in place of #"
    `);
  });

  test('only pages of the site show the table of levels', () => {
    expect(toldBy(rule, page('<LevelTable />'))).toBe('');
    expect(toldBy(rule, prose('<LevelTable />'))).toContain('<LevelTable>');
  });
});
