import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { outlineOf } from '../support/site/page-links.ts';

/** `/kinds/<id>.json` and `/context/<id>.json`, as those who rely on them expect them. */
interface Published {
  id: string;
  title: string;
  url: string;
  facts: { id: string; statement: string; source: string; url: string }[];
  sources: { id: string; reference: string }[];
}

const pages = pageAddresses().filter((address) => /^\/(kinds|context)\/[^/]+\/$/.test(address));
const fileOf = (address: string): string => join(siteFolder, `${address.slice(0, -1)}.json`);
const published = (address: string) => JSON.parse(readFileSync(fileOf(address), 'utf8')) as Published;

describe('what is published of kinds of practice and of context', () => {
  test('has a file beside every page', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });

  test('gives every fact that has its anchor on the page, with its permalink and its source', () => {
    for (const address of pages) {
      const { facts, sources, url } = published(address);
      const anchors = outlineOf(readPage(address)).fragments.filter((id) => id.startsWith('fact-'));
      expect(facts.map(({ id }) => `fact-${id}`).sort()).toEqual(anchors.sort());
      expect(new URL(url).pathname).toBe(address);
      for (const fact of facts) {
        expect(fact.url).toBe(`${url}#fact-${fact.id}`);
        expect(sources.map(({ id }) => id)).toContain(fact.source);
      }
    }
  });
});
