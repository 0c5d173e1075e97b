import { describe, expect, test } from 'vitest';
import { peerPage } from '../../../bench/peer-page.ts';

const page = (body: string): string | undefined =>
  peerPage('/case-studies/durham/', `<main data-pagefind-body>${body}</main>`)?.markdown;

describe('a page of the peer', () => {
  test('has the address, the title, the headings and the text of ours', () => {
    expect(
      peerPage(
        '/case-studies/durham/',
        '<main data-pagefind-body><h1>Durham “Two”</h1><section><h2 id="a">What it does</h2><p class="x">It <em>helps</em>.</p></section></main>',
      ),
    ).toEqual({
      file: 'case-studies/durham.md',
      markdown: '---\ntitle: "Durham “Two”"\n---\n\n## What it does\n\n<p>It <em>helps</em>.</p>\n',
    });
  });

  test('keeps lists and tables, and the ids in them', () => {
    expect(page('<ol class="facts"><li id="fact-a">One <span>fact</span></li></ol>')).toContain(
      '<ol><li id="fact-a">One fact</li></ol>',
    );
    expect(page('<table><tr><th scope="row">Cost</th><td>£1</td></tr></table>')).toContain(
      '<tr><th scope="row">Cost</th><td>£1</td></tr>',
    );
  });

  test('leaves out what our index leaves out', () => {
    const text = page('<p>Kept<sup class="cite">1</sup></p><div class="card">Card</div><nav>Nav</nav>');
    expect(text).toContain('<p>Kept</p>');
    expect(text).not.toMatch(/Card|Nav|1/);
  });

  test('is of a page that our index holds, or there is none', () => {
    expect(peerPage('/sources/a/', '<main><h1>A source</h1></main>')).toBeUndefined();
  });
});
