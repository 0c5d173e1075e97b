import { describe, expect, test } from 'vitest';
import { everySourceIsCited as rule } from '../../../../src/checks/rules/every-source-is-cited.ts';
import { factsFile, toldBy, typed } from '../../../support/small-library.ts';

const unused = { 'content/sources/blog-2022.yaml': 'type: blog\n' };

describe('every source is cited', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a source that nothing cites is told', () => {
    expect(toldBy(rule, unused)).toMatchInlineSnapshot(`
      "content/sources/blog-2022.yaml:1
      a source that nothing cites
      sources that a fact, a status, an area or an evaluation cites
      cite it where it is needed, or take the file away"
    `);
  });

  test('a fact that its schema rejects still cites its source', () => {
    const changes = {
      [factsFile]: (text: string) =>
        text.replace('page two', 'page two\n    stars: 5').replace('report-2020', 'blog-2022'),
    };
    expect(toldBy(rule, { ...unused, ...changes })).toBe('');
  });

  test('a file that cannot be read is given the benefit of the doubt', () => {
    const changes = { [factsFile]: (text: string) => `${typed('report-2020', 'blog-2022')(text)}\n\t- [` };
    expect(toldBy(rule, { ...unused, ...changes })).toBe('');
  });
});
