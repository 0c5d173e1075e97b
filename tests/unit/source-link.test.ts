import { describe, expect, test } from 'vitest';
import { captureLink, isOnOfficeSite, linkStanding } from '../../src/domain/source-link.ts';
import type { Source } from '../../src/schema/source.ts';

const report: Source = {
  type: 'report',
  title: 'A report',
  authors: [],
  publisher: 'Town Council',
  url: 'https://town.example/report',
  licence: 'unknown',
  read: 'full',
  accessed: '2026-11-21',
};

describe('when a link was last known to work', () => {
  test('is the day on which we read the document there', () => {
    expect(linkStanding(report)).toBe('The link worked on 21 November 2026, when we read it.');
  });

  test('is not known where we read another copy', () => {
    expect(linkStanding({ ...report, read_at: 'a library’s copy' })).toBe(
      'We read another copy, on 21 November 2026, and have not tried this link.',
    );
  });

  test.each([
    ['works', 'The link worked on 3 March 2027.'],
    ['moved', 'The link led elsewhere on 3 March 2027.'],
    ['gone', 'The document was gone from this address on 3 March 2027.'],
  ] as const)('is what somebody found who tried it later: %s', (state, words) => {
    expect(linkStanding({ ...report, availability: { state, on: '2027-03-03' } })).toBe(words);
  });

  test('is not said where the publisher gives no address', () => {
    const { url: _, ...without } = report;
    expect(linkStanding(without)).toBeUndefined();
  });
});

test.each([
  'https://www.westmidlands-pcc.gov.uk/x',
  'https://gwent.pcc.police.uk/',
  'https://essex.pfcc.police.uk/a',
])('%s is on the site of a commissioner’s office', (url) => {
  expect(isOnOfficeSite(url)).toBe(true);
});

test.each(['https://www.durham.police.uk/', 'https://pccs.example/', 'https://www.gov.uk/pcc'])(
  '%s is not on the site of a commissioner’s office',
  (url) => {
    expect(isOnOfficeSite(url)).toBe(false);
  },
);

test('the link that makes a copy holds the address of the page', () => {
  expect(captureLink('https://town.example/report?page=2')).toBe(
    'https://web.archive.org/save/https://town.example/report?page=2',
  );
});
