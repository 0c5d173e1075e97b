import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesFeeds, paths } from '../../src/domain/paths.ts';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';
import { attribute } from '../support/site/parse-html.ts';
import { siteOrigin } from '../support/site/site-address.ts';

const read = (path: string) => readFileSync(join(siteFolder, path), 'utf8');
const known = new Set(pageAddresses().map((address) => siteOrigin() + address));

describe('the feeds of changes', () => {
  const feed = JSON.parse(read(changesFeeds.json)) as { items: { url: string; id: string }[] };

  test('name case studies that exist, each change once', () => {
    expect(feed.items.length).toBeGreaterThanOrEqual(Math.min(100, caseStudiesInContent().length));
    expect(feed.items.filter(({ url }) => !known.has(url))).toEqual([]);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  test('say the same in Atom and in RSS', () => {
    const atom = [...read(changesFeeds.atom).matchAll(/<link href="([^"]+)"/g)].map((match) => match[1]);
    const rss = [...read(changesFeeds.rss).matchAll(/<item>[\s\S]*?<link>([^<]+)</g)].map(
      (match) => match[1],
    );
    const json = feed.items.map(({ url }) => url);
    expect(atom).toEqual(json);
    expect(rss).toEqual(json);
  });
});

test('every case study stands among the changes', () => {
  const links = readPage(paths.changes)
    .document.querySelectorAll('main a')
    .map((link) => attribute(link, 'href'));
  expect(links).toEqual(
    expect.arrayContaining(caseStudiesInContent().map(({ id }) => `/case-studies/${id}/`)),
  );
});

test('the picture that other sites show beside a link is there', () => {
  const picture = readPage('/').document.querySelector('meta[property="og:image"]');
  expect(picture && attribute(picture, 'content')).toBe(siteOrigin() + paths.card);
  expect(existsSync(join(siteFolder, paths.card))).toBe(true);
});
