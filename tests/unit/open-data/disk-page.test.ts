import { describe, expect, test } from 'vitest';
import { diskPage, diskStyles } from '../../../src/open-data/disk-page.ts';

const page = (body: string, head = '', at = '/areas/kent/') =>
  diskPage(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body><main>${body}</main></body></html>`,
    at,
    'https://example.org/',
  );

describe('a page for a disk', () => {
  test('has links that lead to files', () => {
    expect(page('<a class="x" href="/about/">About</a><img src="/map.svg" alt="">').html).toContain(
      '<a class="x" href="../../about/index.html">About</a><img src="../../map.svg" alt="">',
    );
  });

  test('keeps the whole address by which the page is known', () => {
    const canonical = '<link rel="canonical" href="https://example.org/areas/kent/">';
    expect(page('', canonical).html).toContain(canonical);
  });

  test('has no scripts and nothing that only calls for them, and keeps data for programs', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    const { html } = page(
      '<script type="module" src="/a.js"></script><script>go()</script>',
      `<link rel="modulepreload" href="/a.js"><link rel="preload" href="/f.woff2" as="font">${data}`,
    );
    expect(html).toContain(data);
    expect(html).not.toMatch(/module|go\(\)|preload/);
  });

  test('shows what stands there for readers without scripts, and takes forms out', () => {
    const { html } = page('<form action="/search/"><input></form><noscript><p>Lists</p></noscript>');
    expect(html).toContain('<main><p>Lists</p></main>');
  });

  test('has a policy of its own in place of the one for the site', () => {
    const { html } = page('', '<meta http-equiv="content-security-policy" content="script-src \'self\'">');
    expect(html).not.toContain('script-src');
    expect(html.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
    expect(html).toContain("default-src 'none'");
  });

  test('has its styles in a file, which pages with the same styles share', () => {
    const css = '@font-face{src:url("/f.woff2")}';
    const first = page('', `<style>${css}</style>`);
    const second = page('', `<style>${css}</style>`, '/');
    expect([...first.styles]).toEqual([...second.styles]);
    const [[file, text] = []] = [...first.styles];
    expect(text).toBe('@font-face{src:url("../f.woff2")}');
    expect(first.html).toContain(`<link rel="stylesheet" href="../../${file}">`);
    expect(second.html).toContain(`<link rel="stylesheet" href="${file}">`);
  });

  test('says where it works, if it is a tool', () => {
    const told = 'This page works only on the site: <a href="https://example.org/search/">';
    expect(page('<h1>Search</h1>', '', '/search/').html).toContain(`</h1><p class="panel">You are reading`);
    expect(page('<h1>S</h1><noscript>Lists</noscript>', '', '/search/').html).toMatch(
      /<\/h1><p class="panel">.*<\/p>Lists/,
    );
    expect(page('<h1>Search</h1>', '', '/search/').html).toContain(told);
    expect(page('<h1>Kent</h1>').html).not.toContain('copy on a disk');
  });

  test('sends on to a file, if it only sends on', () => {
    expect(page('', '<meta http-equiv="refresh" content="0;url=/about/">').html).toContain(
      'content="0;url=../../about/index.html"',
    );
  });
});

test('rules for where no script runs hold always on a disk', () => {
  expect(diskStyles('@media (scripting: none){a{b:c}}@media (scripting:enabled){d{e:f}}', '/a.css')).toBe(
    '@media all{a{b:c}}@media not all{d{e:f}}',
  );
});
