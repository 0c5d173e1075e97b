import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { rules } from '../../../src/checks/rules.ts';
import type { Changes } from '../../support/small-library.ts';
import { contentWith, factsFile, pageFile, smallCopyOf, toldOf } from '../../support/small-library.ts';

const context = (words: string, dispute = ''): Changes => ({
  'content/context/the-end/page.mdx': `---
title: The end
summary: What becomes of commissioners.
checked: { on: 2026-11-21, role: editor }
changes: [{ on: 2026-11-21, what: First published. }]
---

${words}
`,
  'content/context/the-end/facts.yaml': `facts:
  - id: posts
    about: context
    statement: There were 37 posts of commissioner that year.
    figures: [{ value: 37, unit: posts, what: of commissioner }]
    source: report-2020
    where: page five
    basis: primary
${dispute}`,
});

const guide = (words: string, compared = '[town-scheme, city-scheme]'): Changes => ({
  [pageFile.replace('town', 'city')]: smallCopyOf(pageFile),
  [factsFile.replace('town', 'city')]: smallCopyOf(factsFile),
  'content/evaluations/town-count.yaml': (text) =>
    text.replace('of: [town-scheme]', 'of: [town-scheme, city-scheme]'),
  'content/guides/street-drinking.mdx': `---
title: Street drinking
question: What has been tried?
summary: Two schemes side by side.
case_studies: ${compared}
kinds: [kind-one]
checked: { on: 2026-11-21, role: editor }
changes: [{ on: 2026-11-21, what: First published. }]
---

${words}
`,
});

const told = (changes: Changes) => toldOf(checkContent(contentWith(changes), rules).faults);

describe('a page of context', () => {
  test('cites its own facts by their id, others by where they belong', () => {
    expect(told(context('There were 37 posts.[^posts] It met 2,660 people.[^town-scheme/reach]'))).toBe('');
  });

  test('is checked as a case study is', () => {
    expect(told(context('There were 38 posts.[^posts] Some left.[^post]'))).toMatchInlineSnapshot(`
      "content/context/the-end/page.mdx:8
      [^post], which names no fact
      the id of a fact
      [^posts]

      content/context/the-end/page.mdx:8
      38 in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      37, as the cited facts have it; no fact holds 38"
    `);
  });

  test('needs both of its files', () => {
    const half = { ...context('Nothing.'), 'content/context/the-end/facts.yaml': null };
    expect(told(half)).toMatchInlineSnapshot(`
      "content/context/the-end/facts.yaml:1
      no such file
      page.mdx and facts.yaml in each folder
      copy it from content/case-studies/_template, or take the folder away"
    `);
  });

  test('has disputes that are checked', () => {
    const dispute = `disputes:
  - id: how-many
    question: How many posts were there?
    claims:
      - { fact: posts, figure: '37', who_says_it: A report, differs_because: It counts posts. }
      - { fact: posts, figure: '41', who_says_it: A paper, differs_because: It counts areas. }
    cite: posts
    because: It counts posts.
`;
    expect(told(context('Nothing.', dispute))).toContain('41 in a claim');
  });
});

describe('a guide', () => {
  test('cites the facts of case studies and of context', () => {
    const words = 'It met 2,660 people.[^town-scheme/reach] There were 37 posts.[^context:the-end/posts]';
    expect(told({ ...context('Nothing.'), ...guide(words) })).toBe('');
  });

  test('compares case studies that exist', () => {
    expect(told(guide('Nothing.', '[town-scheme, citty-scheme]'))).toMatchInlineSnapshot(`
      "content/guides/street-drinking.mdx:5
      the case study citty-scheme, which does not exist
      an id from content/case-studies (the name of a folder there)
      city-scheme or town-scheme"
    `);
  });

  test('holds no number that its paragraph does not cite', () => {
    expect(told(guide('It met 2,660 people.[^city-scheme/cost-year]'))).toMatchInlineSnapshot(`
      "content/guides/street-drinking.mdx:11
      2,660 in a paragraph
      a number that stands, with the same unit, in a fact cited in the same paragraph
      cite [^city-scheme/reach], which holds it"
    `);
  });
});
