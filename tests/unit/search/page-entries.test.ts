import { expect, test } from 'vitest';
import { glossaryEntry, pageEntries } from '../../../src/search/page-entries.ts';

const term = {
  id: 'hat',
  label: 'Heroin-assisted treatment',
  acronym: 'HAT',
  definition: 'Heroin from a clinic.',
  also: ['diamorphine'],
  asked_as: ['heroin on the NHS'],
  sources: [],
  linked: true,
};

test('a term of the glossary is kept with its names, how it is asked for and what it means', () => {
  expect(glossaryEntry(term)).toEqual({
    title: 'Heroin-assisted treatment',
    where: 'Glossary',
    summary: 'Heroin from a clinic.',
    names: 'HAT · diamorphine',
    asked: 'heroin on the NHS',
  });
});

test('a page gives its entries with their anchors', () => {
  const html = `<dl><div id="term-a" data-search-entry="{&quot;title&quot;:&#34;A&#38;E&#x22;}"><dt>A&amp;E</dt></div></dl>`;
  expect(pageEntries(html)).toEqual([{ anchor: 'term-a', meta: { title: 'A&E' } }]);
});

test('a page without entries gives none', () => {
  expect(pageEntries('<p id="a">Text</p>')).toEqual([]);
});
