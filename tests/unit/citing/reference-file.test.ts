import { expect, test } from 'vitest';
import { sourceItem } from '../../../src/citing/csl-item.ts';
import { referenceFile } from '../../../src/citing/reference-file.ts';
import { sampleSource } from '../../support/sample-source.ts';

const article = sourceItem(
  sampleSource({
    type: 'journal-article',
    title: 'What 50% & more of {them} said_so',
    authors: ['van den Brink, Wim', 'Drug and Alcohol Findings', 'and others'],
    publisher: 'BMJ',
    container_details: '327(7410): 310–12',
    date: '2003-08',
    doi: '10.1136/bmj.327.7410.310',
    url: 'https://body.org/a_b?c=1&d=50%25',
  }),
);

test('RIS gives each part under its tag, each author by itself and what is not known not at all', () => {
  expect(referenceFile([article], 'ris').split('\r\n')).toEqual([
    'TY  - JOUR',
    'ID  - sample',
    'AU  - van den Brink, Wim',
    'AU  - Drug and Alcohol Findings',
    'TI  - What 50% & more of {them} said_so',
    'T2  - BMJ',
    'PY  - 2003',
    'DA  - 2003/08//',
    'VL  - 327',
    'IS  - 7410',
    'SP  - 310',
    'EP  - 312',
    'DO  - 10.1136/bmj.327.7410.310',
    'UR  - https://body.org/a_b?c=1&d=50%25',
    'Y2  - 2026/11/21/',
    'N1  - The list of authors was cut in what was read: there are more.',
    'ER  - ',
    '',
  ]);
});

test('BibTeX escapes what TeX would take for a command, keeps bodies and titles whole, and says that there are other authors', () => {
  expect(referenceFile([article], 'bib')).toBe(`@article{sample,
  author = {van den Brink, Wim and {Drug and Alcohol Findings} and others},
  title = {{What 50\\% \\& more of \\{them\\} said\\_so}},
  journal = {{BMJ}},
  year = {2003},
  volume = {327},
  number = {7410},
  pages = {310--312},
  doi = {10.1136/bmj.327.7410.310},
  url = {https://body.org/a_b?c=1&d=50%25},
  urldate = {2026-11-21},
  note = {The list of authors was cut in what was read: there are more.},
  month = aug,
}
`);
});

test('in RIS the name of a body has no comma, which would make a person of it', () => {
  const item = sourceItem(
    sampleSource({ type: 'report', publisher: 'Police, Fire and Crime Commissioner for Essex' }),
  );
  expect(referenceFile([item], 'ris')).toContain('AU  - Police Fire and Crime Commissioner for Essex\r\n');
});

test('files name the body that published a report also where it is its author', () => {
  const item = sourceItem(sampleSource({ type: 'report', publisher: 'Home Office' }));
  expect(item.publisher).toBeUndefined();
  expect(referenceFile([item], 'ris')).toContain('AU  - Home Office\r\n');
  expect(referenceFile([item], 'ris')).toContain('PB  - Home Office\r\n');
  expect(referenceFile([item], 'bib')).toContain('institution = {{Home Office}},');
});

test('CSL-JSON is the item itself', () => {
  expect(JSON.parse(referenceFile([article], 'csl.json'))).toEqual([article]);
});
