import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressed, weigh } from '../support/site/page-weight.ts';
import { aPage } from './page-rules/a-page.ts';

const css = 'p { color: red }';
const script = 'import "./more.js"; import("./later.js"); go();';
const more = 'export const more = 1;';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'weighed-site-'));
  writeFileSync(join(folder, 'page.css'), css);
  writeFileSync(join(folder, 'page.js'), script);
  writeFileSync(join(folder, 'more.js'), more);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the weight of a page', () => {
  test('counts styles and scripts beside it, with what the scripts import at once', () => {
    const page = aPage({
      head: '<link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>',
    });
    expect(weigh(page, folder)).toEqual({
      html: compressed(page.html),
      css: compressed(css),
      javascript: compressed(script) + compressed(more),
      whole: compressed(page.html) + compressed(css) + compressed(script) + compressed(more),
    });
  });

  test('counts styles and scripts in the page as a part of the page', () => {
    const page = aPage({ head: `<style>${css}</style><script>${more}</script>` });
    expect(weigh(page, folder)).toEqual({
      html: compressed(page.html),
      css: compressed(css),
      javascript: compressed(more),
      whole: compressed(page.html),
    });
  });

  test('takes a script that holds data for none', () => {
    const page = aPage({ head: '<script type="application/ld+json">{}</script>' });
    expect(weigh(page, folder).javascript).toBe(0);
  });
});
