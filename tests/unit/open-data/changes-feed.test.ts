import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/changes.ts';
import { changesFeed } from '../../../src/open-data/changes-feed.ts';
import { libraryWith } from '../../support/joined-library.ts';

const { site } = libraryWith();
const change: Change = {
  on: '2026-11-21',
  what: 'First published.',
  isNew: true,
  title: 'Drinks & drugs <together>',
  path: '/case-studies/drinks/',
  summary: 'What a town did about “drinks & drugs”.',
  sort: 'Case study',
};
const changed: Change = { ...change, on: '2027-02-01', isNew: false, what: 'The cost has changed.' };

describe('the feed of changes', () => {
  test('says what is new and what has changed, each with an id of its own', () => {
    const { items } = JSON.parse(changesFeed([changed, change], site).json1()) as {
      items: { id: string; title: string; url: string }[];
    };
    expect(items.map(({ id, title, url }) => ({ id, title, url }))).toEqual([
      {
        id: 'https://small-library.org/case-studies/drinks/?as-at=2027-02-01',
        title: 'Changed: Drinks & drugs <together>',
        url: 'https://small-library.org/case-studies/drinks/',
      },
      {
        id: 'https://small-library.org/case-studies/drinks/?as-at=2026-11-21',
        title: 'New: Drinks & drugs <together>',
        url: 'https://small-library.org/case-studies/drinks/',
      },
    ]);
  });

  test('is dated by its newest change, not by the clock', () => {
    const feed = changesFeed([changed, change], site);
    expect(feed.atom1()).toContain('<updated>2027-02-01T00:00:00.000Z</updated>');
    expect(feed.rss2()).toContain('<pubDate>Mon, 01 Feb 2027 00:00:00 GMT</pubDate>');
  });

  test('holds a hundred changes at most', () => {
    const many = Array.from({ length: 120 }, () => change);
    expect(changesFeed(many, site).items).toHaveLength(100);
  });
});
