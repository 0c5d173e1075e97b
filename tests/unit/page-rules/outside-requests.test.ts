import { describe, expect, test } from 'vitest';
import { asksNobodyElse, outsideStyles } from '../../support/site/page-rules/outside-requests.ts';
import { aPage } from './a-page.ts';

describe('requests to other hosts', () => {
  test.each([
    ['<script src="https://example.org/a.js"></script>', '<script> fetches https://example.org/a.js'],
    ['<script src="//example.org/a.js"></script>', '<script> fetches //example.org/a.js'],
    [
      '<img src="/a.png" srcset="/a.png 1x, https://example.org/b.png 2x" alt="">',
      '<img> fetches https://example.org/b.png',
    ],
    ['<link rel="stylesheet" href="https://example.org/a.css">', '<link> fetches https://example.org/a.css'],
    ['<link rel="preconnect" href="https://example.org">', '<link> fetches https://example.org'],
    [
      '<style>p { background: url("https://example.org/a.png") }</style>',
      'a style fetches https://example.org/a.png',
    ],
  ])('%s is named', (body, fault) => {
    expect(asksNobodyElse.faults(aPage({ body }))).toEqual([fault]);
  });

  test('a link that a reader follows, a canonical address and a picture in the page are none', () => {
    const body =
      '<a href="https://example.org/">x</a><link rel="canonical" href="https://example.org/"><img src="data:image/png;base64,AA" alt="">';
    expect(asksNobodyElse.faults(aPage({ body }))).toEqual([]);
  });

  test('a style sheet that imports another is named', () => {
    expect(outsideStyles('@import "https://example.org/b.css";')).toEqual([
      'a style fetches https://example.org/b.css',
    ]);
  });
});
