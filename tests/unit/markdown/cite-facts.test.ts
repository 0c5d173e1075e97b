import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { citeFacts } from '../../../src/markdown/cite-facts.ts';

const compiled = (prose: string) => mdxToJs(prose, { mdastPlugins: [citeFacts] }).code;

test('a footnote mark becomes a citation of its fact', () => {
  expect(compiled('It runs for four months.[^contract-length]')).toContain(
    'children: ["It runs for four months.", _jsx(Cite, { facts: "contract-length" })]',
  );
});

test('marks side by side become one citation of several facts', () => {
  expect(compiled('Two conditions.[^one] [^two] More.')).toContain('_jsx(Cite, { facts: "one two" })');
});

test('marks with words between them stay apart, and no word is lost', () => {
  const code = compiled('One,[^one] and two.[^town-scheme/two]');
  expect(code).toContain('"One,"');
  expect(code).toContain('_jsx(Cite, { facts: "one" })');
  expect(code).toContain('" and two."');
  expect(code).toContain('_jsx(Cite, { facts: "town-scheme/two" })');
});

test('prose without a mark is left alone', () => {
  expect(compiled('Nothing was found.')).not.toContain('Cite');
});
