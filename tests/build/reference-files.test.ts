import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CslItem, publishedBy } from '../../src/citing/csl-item.ts';
import { sourcesInContent } from '../support/site/case-study-content.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { type ReadReference, readBibtex, readRis } from '../support/site/read-references.ts';

const file = (name: string) => readFileSync(join(siteFolder, name), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: siteFolder }).sort();
const library = JSON.parse(file('data/library.csl.json')) as CslItem[];
const known = new Map(library.map((item) => [item.id, item]));

/** What a reader should find of an item; names of bodies are compared by their letters. */
const expected = (item: CslItem): ReadReference => ({
  title: item.title,
  authors: (item.author ?? []).map((name) =>
    'literal' in name ? name.literal : `${name.family}, ${name.given}`,
  ),
  year: item.issued === undefined ? undefined : String(item.issued['date-parts'][0]?.[0]),
  publisher: item['container-title'] ?? publishedBy(item),
  address: item.URL,
});

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
/** Readers order the words of a body's name in their own way, and print quotation marks in theirs. */
const sorted = (text: string) => letters(text) && [...letters(text)].sort().join('');
const alike = ({ authors, title, publisher, ...rest }: ReadReference) => ({
  ...rest,
  title: letters(title),
  publisher: publisher === undefined ? undefined : letters(publisher),
  authors: authors.filter((name) => name !== 'others').map(sorted),
});

/** The items that a file should hold, by what it is called. */
function itemsOf(name: string): CslItem[] {
  if (name.startsWith('data/library.')) return library;
  const id = basename(name).replace(/\.(ris|bib)$/, '');
  if (name.startsWith('sources/')) return [known.get(id)].filter((item) => item !== undefined);
  return JSON.parse(file(`case-studies/${id}.csl.json`)) as CslItem[];
}

describe.each([
  ['RIS', 'ris', readRis],
  ['BibTeX', 'bib', readBibtex],
] as const)('every %s file', (_, ending, read) => {
  const names = files(`{case-studies,sources,data}/*.${ending}`);

  test('is there for each case study, each source and the library', () => {
    const sources = [...sourcesInContent().keys()].map((id) => `sources/${id}.${ending}`);
    const studies = files('case-studies/*/index.html').map((page) =>
      page.replace('/index.html', `.${ending}`),
    );
    expect(names).toEqual([...studies, `data/library.${ending}`, ...sources].sort());
  });

  test('is read without a fault, and gives back title, authors, year, publisher and address', () => {
    const wrong = names.flatMap((name) => {
      const { faults, references } = read(file(name));
      const items = itemsOf(name);
      const got = references.map(alike);
      const wanted = items.map((item) => alike(expected(item)));
      const different = wanted.flatMap((one, index) => {
        // This reader of RIS takes the day of access for the date of a work that has none.
        const found = got[index];
        const own =
          ending === 'ris' && one.year === undefined && found !== undefined
            ? { ...found, year: undefined }
            : found;
        return JSON.stringify(own) === JSON.stringify(one)
          ? []
          : [`${name}: ${JSON.stringify(found)} is not ${JSON.stringify(one)}`];
      });
      return [
        ...faults.map((fault) => `${name}: ${fault}`),
        ...different,
        ...(got.length === wanted.length ? [] : [`${name} has ${got.length} records, not ${wanted.length}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test('RIS gives no date to a work that has none', () => {
  const undated = library.filter(({ issued }) => issued === undefined);
  expect(undated.length).toBeGreaterThan(0);
  const records = new Map(
    file('data/library.ris')
      .split(/ER {2}- \r\n/)
      .map((record) => [/^ID {2}- (.*)\r$/m.exec(record)?.[1], record]),
  );
  expect(undated.filter(({ id }) => /^(PY|DA) /m.test(records.get(id) ?? 'PY ')).map(({ id }) => id)).toEqual(
    [],
  );
});

test('the references of a case study begin with its evaluation and end with our page', () => {
  const items = JSON.parse(file('case-studies/durham-checkpoint.csl.json')) as CslItem[];
  expect(items[0]?.id).toBe('weir-2021');
  expect(items.at(-1)).toMatchObject({
    id: 'case-studies-durham-checkpoint',
    author: [{ literal: 'PCC Good Practice' }],
  });
});
