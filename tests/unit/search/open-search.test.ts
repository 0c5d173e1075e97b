import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/search/open-search.ts';

const about = (name: string): string =>
  openSearchDescription({ name, description: 'Drink & drugs', base: 'https://small-library.org/' });

test('a browser is told where to search', () => {
  expect(about('Small library')).toContain(
    '<Url type="text/html" template="https://small-library.org/search/?q={searchTerms}"/>',
  );
});

test('a name that is too long for the standard is cut to its last words', () => {
  expect(about('PCC Good Practice')).toContain('<ShortName>Good Practice</ShortName>');
  expect(about('PCC Good Practice')).toContain('<LongName>PCC Good Practice</LongName>');
  expect(about('Small library')).toContain('<ShortName>Small library</ShortName>');
});

test('signs that mean something in XML are written as text', () => {
  expect(about('Small library')).toContain('<Description>Drink &amp; drugs</Description>');
});
