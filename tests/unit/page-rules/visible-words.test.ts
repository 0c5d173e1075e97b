import { describe, expect, test } from 'vitest';
import {
  contactsIn,
  noLooseStops,
  noPlaceholders,
  noPrivateContacts,
} from '../../support/site/page-rules/visible-words.ts';
import { aPage } from './a-page.ts';

const address = ['someone', 'example.org'].join('@');
const number = ['01632', '960', '001'].join(' ');
const international = ['+44', '1632', '960001'].join(' ');

describe('contacts on a page', () => {
  test.each([
    [address, `shows the e-mail address ${address}`],
    [number, `shows the telephone number ${number}`],
    [number.replaceAll(' ', ''), `shows the telephone number ${number.replaceAll(' ', '')}`],
    [international, `shows the telephone number ${international}`],
  ])('%s is named', (text, fault) => {
    expect(contactsIn(`Call or write to ${text}, any time.`)).toEqual([fault]);
  });

  test.each([
    '£480,000 a year, 2018-19 to 2020-21',
    '10.1080/01639625.2021.1234567',
    '0.5 points, 0.25 to 0.75, from 0 to 1,000,000,000',
    'https://example.org/0123456789',
    '21 November 2026',
    'E23000013',
  ])('%s is none', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  test('a link that writes an e-mail is named', () => {
    expect(noPrivateContacts.faults(aPage({ body: `<a href="mailto:${address}">Write</a>` }))).toEqual([
      `links to mailto:${address}`,
    ]);
  });
});

describe('placeholders on a page', () => {
  test.each([
    ['<p>It cost £NaN a year</p>', 'says "It cost £NaN a year"'],
    ['<p>by [object Object]</p>', 'says "by [object Object]"'],
    ['<p>as at undefined</p>', 'says "as at undefined"'],
  ])('%s is named', (body, fault) => {
    expect(noPlaceholders.faults(aPage({ body }))).toEqual([fault]);
  });

  test('code that no reader sees is none', () => {
    expect(noPlaceholders.faults(aPage({ body: '<script>x === undefined</script><p>Nanny</p>' }))).toEqual(
      [],
    );
  });
});

describe('stops on a page', () => {
  test('a space before a comma is named', () => {
    expect(noLooseStops.faults(aPage({ body: '<p>Led by <a href="/">Surrey</a> , the pilot</p>' }))).toEqual([
      'says "Led by Surrey , the pilot"',
    ]);
  });

  test('a stop that follows a link, and a decimal, are none', () => {
    expect(
      noLooseStops.faults(aPage({ body: '<p>Led by <a href="/">Surrey</a>, for .5 of … a year.</p>' })),
    ).toEqual([]);
  });
});
