import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite, zipSite } from '../../src/open-data/zip-site.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';

let files: Map<string, Uint8Array>;
let folder: string;
let zip: Uint8Array;
let inZip: string[];

const site = readSite();
const text = (file: string) => new TextDecoder().decode(files.get(file));
const pages = () => [...files.keys()].filter((file) => file.endsWith('.html'));

beforeAll(() => {
  ({ name: folder, zip } = zipSite(siteFolder, site));
  const unpacked = unzipSync(zip);
  inZip = Object.keys(unpacked);
  files = new Map(
    Object.entries(unpacked).map(([path, content]) => [path.slice(folder.length + 1), content]),
  );
});

describe('the zip file of the whole site', () => {
  test('lies in one folder that is named for the edition', () => {
    expect(inZip.filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
    expect(folder).toBe(`pcc-good-practice-${site.edition}`);
  });

  test('has every page of the site, and all of the data', () => {
    const wanted = pageAddresses().map((address) =>
      address.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'),
    );
    expect(pages()).toEqual(expect.arrayContaining(wanted));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['README.txt', 'data/datapackage.json', 'data/facts.csv', 'data/facts.json']),
    );
  });

  test('has nothing that only a server or a script can use', () => {
    expect([...files.keys()].filter((file) => /(^|\/)_headers$|\.m?js$|^pagefind\//.test(file))).toEqual([]);
    expect(pages().filter((file) => /<script(?![^>]*ld\+json)|<form|<noscript/.test(text(file)))).toEqual([]);
  });

  test('has only links that lead to a file, and to a place that is in it', () => {
    const ids = new Map(
      pages().map((file) => [
        file,
        new Set([...text(file).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])),
      ]),
    );
    const faults = new Set<string>();
    for (const file of pages()) {
      for (const [, address = ''] of text(file).matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)) {
        if (/^(https?:|data:)/.test(address)) continue;
        const [path = '', fragment] = address.replace(/\?[^#]*/, '').split('#');
        const target = path === '' ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
        if (address.startsWith('/') || !files.has(target)) faults.add(`${file}: ${address}`);
        else if (fragment !== undefined && target.endsWith('.html') && !ids.get(target)?.has(fragment))
          faults.add(`${file}: ${address}`);
      }
    }
    expect([...faults].slice(0, 10)).toEqual([]);
  });

  test('has no address that starts at the root of a server', () => {
    expect(pages().filter((file) => /\s(?:href|src|action|poster)="\//.test(text(file)))).toEqual([]);
  });

  test('has only styles whose fonts and pictures are there', () => {
    const sheets = [...files.keys()].filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    const named = sheets.flatMap((sheet) =>
      [...text(sheet).matchAll(/url\(["']?([^"')]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => !address.startsWith('data:'))
        .map((address) => posix.join(posix.dirname(sheet), address)),
    );
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });

  test('says in plain words what it is and what does not work in it', () => {
    const readme = text('README.txt');
    expect(readme).toContain('Open index.html in any browser.');
    expect(readme).toContain(site.base);
    expect(readme).toContain(site.licence.content);
    expect(readme.split('\r\n').every((line) => !line.includes('\n'))).toBe(true);
  });

  test('is the same, byte for byte, when it is made again', () => {
    expect(Buffer.compare(zipSite(siteFolder, site).zip, zip)).toBe(0);
  });
});
