import { describe, expect, test } from 'vitest';
import { theStoryHasItsSectionsInOrder as rule } from '../../../../src/checks/rules/the-story-has-its-sections-in-order.ts';
import { pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('the story has its sections in order', () => {
  test('the sections of the list pass, the last of them may go', () => {
    expect(toldBy(rule)).toBe('');
    expect(toldBy(rule, { [pageFile]: typed('## What would be lost\n', '') })).toBe('');
  });

  test('smaller headings are free', () => {
    expect(toldBy(rule, prose('### In the first year\n\nNothing.'))).toBe('');
  });

  test('a section that is not there is told at the place where it belongs', () => {
    expect(toldBy(rule, { [pageFile]: typed('## What it cost\n', '') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:44
      no section "What it cost"
      every section; one with nothing found says so, and what that means
      ## What it cost"
    `);
  });

  test('a misspelt section is told once', () => {
    expect(toldBy(rule, { [pageFile]: typed('## What it cost\n', '## What it costs\n') }))
      .toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:41
      the section "What it costs"
      sections of the list: The problem · What it does · Who it is for, and who is left out · What it took to run · What it found · What it cost · Before you copy it · What is not known · What would be lost
      ## What it cost"
    `);
  });

  test('a section of the author’s own is told', () => {
    expect(toldBy(rule, prose('## Why we love it\n\nWe do.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      the section "Why we love it"
      sections of the list: The problem · What it does · Who it is for, and who is left out · What it took to run · What it found · What it cost · Before you copy it · What is not known · What would be lost
      ### Why we love it, inside the section where it belongs"
    `);
  });

  test('a section in the wrong place or for the second time is told', () => {
    const swapped = (text: string) =>
      text
        .replace('## What it found', '## What it cost')
        .replace(/## What it cost(?![\s\S]*## What it cost)/, '## What it found');
    expect(toldBy(rule, { [pageFile]: swapped })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:41
      "What it found" after "What it cost"
      the order of the list: The problem · What it does · Who it is for, and who is left out · What it took to run · What it found · What it cost · Before you copy it · What is not known · What would be lost
      move the section up, before "## What it cost""
    `);
    expect(toldBy(rule, prose('## What it does\n\nThis.'))).toContain(
      'the section "What it does" for the second time',
    );
  });
});
