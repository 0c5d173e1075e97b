import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { readHeaderFile } from '../support/site/header-file.ts';
import { outsideStyles } from '../support/site/page-rules/outside-requests.ts';
import { contactsIn } from '../support/site/page-rules/visible-words.ts';
import { siteOrigin } from '../support/site/site-address.ts';

const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const sitemaps = globSync('sitemap*.xml', { cwd: siteFolder });

describe('files beside the pages', () => {
  test('publish no e-mail address and no telephone number', () => {
    const published = globSync('**/*.{json,csv,md,ris,bib,txt,xml}', {
      cwd: siteFolder,
      exclude: ['pagefind/**'],
    });
    const faults = published.flatMap((file) => contactsIn(read(file)).map((fault) => `${file} ${fault}`));
    expect(faults).toEqual([]);
  });

  test('style sheets fetch nothing from elsewhere', () => {
    const sheets = globSync('**/*.css', { cwd: siteFolder });
    expect(sheets.flatMap((file) => outsideStyles(read(file)).map((fault) => `${file}: ${fault}`))).toEqual(
      [],
    );
  });

  test('hold nothing that is only for those who build the site', () => {
    const odd = globSync('**/*', { cwd: siteFolder }).filter((file) =>
      ['.map', '.ts', '.astro', '.mdx'].includes(extname(file)),
    );
    expect(odd).toEqual([]);
  });

  test('the headers say what a page cannot say of itself', () => {
    const names = readHeaderFile(read('_headers')).flatMap((rule) =>
      rule.headers.map(([name]) => name.toLowerCase()),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'content-security-policy',
        'strict-transport-security',
        'x-content-type-options',
        'referrer-policy',
        'permissions-policy',
      ]),
    );
  });

  test.runIf(sitemaps.length > 0)('the sitemap names pages that exist, at the address of the site', () => {
    const named = sitemaps
      .flatMap((file) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? ''))
      .filter((address) => !address.endsWith('.xml'));
    expect(named).not.toEqual([]);
    const known = new Set(pageAddresses().map((address) => siteOrigin() + address));
    expect(named.filter((address) => !known.has(address))).toEqual([]);
  });

  test.runIf(existsSync(join(siteFolder, 'robots.txt')))(
    'robots.txt keeps nobody from reading the case studies',
    () => {
      expect(read('robots.txt')).not.toMatch(/^Disallow:\s*\/(case-studies.*)?$/m);
    },
  );
});
