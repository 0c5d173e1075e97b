import { describe, expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { compressed, type PageWeight, weigh } from '../support/site/page-weight.ts';

const kilobyte = 1000;
const addresses = pageAddresses();
const caseStudies = addresses.filter((address) => /^\/case-studies\/[^/]+\/$/.test(address));
/** Pages that are tools: they need scripts and say so without them. */
const tools = new Set(['/search/', '/compare/', '/briefing/']);

/** The pages whose weight is over a limit, the heaviest first. */
function over(limit: number, pages: readonly string[], part: keyof PageWeight): string[] {
  return pages
    .map((address) => ({ address, bytes: weigh(readPage(address))[part] }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, bytes }) => `${address} ${part} ${(bytes / kilobyte).toFixed(1)} KB`);
}

describe('the weight of pages on the wire', () => {
  test('no case study weighs more than 40 KB with its styles and scripts', () => {
    expect(caseStudies).not.toEqual([]);
    expect(over(40 * kilobyte, caseStudies, 'whole')).toEqual([]);
  });

  test('half of the case studies weigh no more than 22 KB', () => {
    const weights = caseStudies.map((address) => weigh(readPage(address)).whole).sort((a, b) => a - b);
    expect(weights[Math.floor((weights.length - 1) / 2)]).toBeLessThanOrEqual(22 * kilobyte);
  });

  test('no page has more than 7 KB of styles', () => {
    expect(over(7 * kilobyte, addresses, 'css')).toEqual([]);
  });

  test('no page for reading loads more than 3 KB of scripts', () => {
    expect(
      over(
        3 * kilobyte,
        addresses.filter((address) => !tools.has(address)),
        'javascript',
      ),
    ).toEqual([]);
  });

  test('the first 14 KB of a case study hold its head, its styles and the three answers', () => {
    const late = caseStudies.filter((address) => {
      const { html } = readPage(address);
      const brief = html.indexOf('data-design-level');
      return brief === -1 || compressed(html.slice(0, html.indexOf('</section>', brief))) > 14 * kilobyte;
    });
    expect(late).toEqual([]);
  });
});
