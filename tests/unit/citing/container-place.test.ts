import { expect, test } from 'vitest';
import { containerPlace } from '../../../src/citing/container-place.ts';

test.each([
  ['volume, issue and pages', '95(1): 1–20', { volume: '95', issue: '1', page: '1–20' }],
  ['pages cut short at their end', '375(9729): 1885–95', { volume: '375', issue: '9729', page: '1885–1895' }],
  ['a comma and hyphens', '91(11-12), pp. 2113-2136', { volume: '91', issue: '11-12', page: '2113–2136' }],
  ['one page', '327(7410): 310', { volume: '327', issue: '7410', page: '310' }],
  ['a supplement', '7(Suppl 1), A82', { volume: '7', issue: 'Suppl 1', number: 'A82' }],
  ['the number of an article', '12(8): e050913', { volume: '12', issue: '8', number: 'e050913' }],
  ['a number that is called one', '12, article 49', { volume: '12', number: '49' }],
  ['the year before the volume', '2016:7, 143–154', { volume: '7', page: '143–154' }],
  ['a volume', '14', { volume: '14' }],
  ['words for both', 'Volume 20, pages 816–820', { volume: '20', page: '816–820' }],
  ['pages alone', 'pp. 238–249', { page: '238–249' }],
  ['the first page alone', '25(2), from p. 56', { volume: '25', issue: '2', page: '56' }],
  ['a review of Cochrane', 'CD010862.pub2', { number: 'CD010862.pub2' }],
  ['an issue of Cochrane', '2021, Issue 3, CD012823', { issue: '3', number: 'CD012823' }],
  [
    'what follows a semicolon as a note',
    '36(12): 787; an abstract from a conference',
    { volume: '36', issue: '12', page: '787', note: 'an abstract from a conference' },
  ],
  ['what is none of these as a note', 'Conference abstract', { note: 'Conference abstract' }],
])('the details of an article give %s', (_, details, place) => {
  expect(containerPlace(details, 'journal')).toEqual(place);
});

test.each([
  ['the page of a newspaper', 'news', 'July 2017, page 6', { page: '6' }],
  ['a paper of a series', 'report', 'Occasional Paper 102', { series: 'Occasional Paper', number: '102' }],
  [
    'the sort of a thesis',
    'thesis',
    'PhD thesis; read in part',
    { series: 'PhD thesis', note: 'read in part' },
  ],
  ['the sort of a page', 'web', 'disclosure log 13033', { series: 'Disclosure log 13033' }],
  ['a note about a blog', 'other', 'Second part', { note: 'Second part' }],
  ['nothing', 'other', undefined, {}],
] as const)('the details of other works give %s', (_, sort, details, place) => {
  expect(containerPlace(details, sort)).toEqual(place);
});
