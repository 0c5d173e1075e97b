import { describe, expect, test } from 'vitest';
import { quotesHave25WordsAtMost as rule } from '../../../../src/checks/rules/quotes-have-25-words-at-most.ts';
import { factsFile, prose, toldBy, typed } from '../../../support/small-library.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('quotes have 25 words at most', () => {
  test('twenty-five words may be quoted anywhere', () => {
    expect(toldBy(rule, prose(`He said “${words(25)}”.\n\n> ${words(25)}[^reach]`))).toBe('');
    expect(
      toldBy(rule, { [factsFile]: typed('where: page two', `where: page two\n    quote: ${words(25)}`) }),
    ).toBe('');
  });

  test('a longer quote of a fact is told', () => {
    expect(
      toldBy(rule, { [factsFile]: typed('where: page two', `where: page two\n    quote: ${words(26)}`) }),
    ).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:10
      the quote of reach with 26 words
      25 words at most
      quote the words that matter, and say the rest in our own words"
    `);
  });

  test('a longer quote in prose is told, in whatever marks', () => {
    expect(toldBy(rule, prose(`He said “${words(26)}”.`))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      a quote in a paragraph with 26 words
      25 words at most
      quote the words that matter, and say the rest in our own words"
    `);
    expect(toldBy(rule, prose(`He said "${words(27)}".`))).toContain('a quote in a paragraph with 27 words');
    expect(toldBy(rule, prose(`He said ‘it’s ${words(27)}’.`))).toContain(
      'a quote in a paragraph with 28 words',
    );
    expect(toldBy(rule, prose(`> ${words(26)}`))).toContain('a quoted block with 26 words');
  });

  test('an apostrophe opens no quote', () => {
    expect(toldBy(rule, prose(`The people’s ${words(30)} workers’ help.`))).toBe('');
  });
});
