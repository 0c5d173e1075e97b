import { describe, expect, test } from 'vitest';
import { type CitationStyle, citationStyles, styleIds } from '../../../src/citing/citation-style.ts';
import { pageItem, sourceItem } from '../../../src/citing/csl-item.ts';
import { referenceTo } from '../../../src/citing/references.ts';
import type { Reference } from '../../../src/domain/reference.ts';
import { handMade } from '../../support/hand-made-references.ts';
import { sampleSource } from '../../support/sample-source.ts';

/** Italics between asterisks, as a hand would mark them. */
const written = (reference: Reference): string =>
  reference
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('')
    .replaceAll('**', '');

describe.each(styleIds.map((style) => [citationStyles[style].name, style] as const))('in %s', (_, style) => {
  test.each(handMade.map((one) => [one.kind, one] as const))('%s is cited as by hand', (__, one) => {
    const { source, references, differs } = one;
    const reference = written(referenceTo(sourceItem(sampleSource(source)), style));
    expect(reference).toBe(differs?.[style]?.ours ?? references[style]);
  });
});

test('a difference from a guide is one, and has its reason', () => {
  for (const { references, differs = {} } of handMade) {
    for (const [style, { ours, because }] of Object.entries(differs)) {
      expect(ours).not.toBe(references[style as CitationStyle]);
      expect(because).toMatch(/\.$/);
    }
  }
});

test.each([
  [
    'harvard',
    'PCC Good Practice (2026) *Checkpoint*. As at 20 November 2026. Available at: https://example.org/case-studies/durham-checkpoint/ (Accessed: 21 November 2026).',
  ],
  [
    'apa',
    'PCC Good Practice. (2026, November 20). *Checkpoint*. https://example.org/case-studies/durham-checkpoint/',
  ],
  [
    'vancouver',
    'PCC Good Practice. Checkpoint [Internet]. As at 20 November 2026. 2026 [cited 2026 Nov 21]. Available from: https://example.org/case-studies/durham-checkpoint/',
  ],
  [
    'oscola',
    'PCC Good Practice, ‘Checkpoint’ (20 November 2026) <https://example.org/case-studies/durham-checkpoint/> accessed 21 November 2026.',
  ],
] as const)(
  'a page of ours is cited in %s with its version, its address and the day of the edition',
  (style, words) => {
    const item = pageItem({
      id: 'case-studies-durham-checkpoint',
      title: 'Checkpoint',
      publisher: 'PCC Good Practice',
      version: '2026-11-20',
      address: 'https://example.org/case-studies/durham-checkpoint/',
      accessed: '2026-11-21',
      abstract: 'A scheme.',
      keywords: [],
      licence: 'https://example.org/licence',
    });
    expect(written(referenceTo(item, style))).toBe(words);
  },
);

test('the title and the address are marked, so that a page can link them', () => {
  const source = sampleSource({
    title: 'Police & “drugs”: O’Hara’s <b>view</b>',
    url: 'https://body.org/a_b?c=1&d=2',
  });
  for (const style of styleIds) {
    const reference = referenceTo(sourceItem(source), style);
    expect(reference.filter(({ is }) => is === 'address').map(({ text }) => text)).toEqual([
      'https://body.org/a_b?c=1&d=2',
    ]);
  }
  const [title] = referenceTo(sourceItem(sampleSource({ title: 'O’Hara & “drugs”' })), 'harvard').filter(
    ({ is }) => is === 'title',
  );
  expect(title?.text).toBe('O’Hara & “drugs”');
});

test('markup in a title stays words: a reference has no part but text', () => {
  const source = sampleSource({ title: 'See <script>alert(1)</script> here' });
  const text = referenceTo(sourceItem(source), 'harvard')
    .map((part) => part.text)
    .join('');
  expect(text).toContain('‘See <script>alert(1)</script> here’');
});

test('two works of one body and year keep the same year: each reference stands alone', () => {
  const first = sampleSource({ title: 'One', date: '2021', publisher: 'Home Office', type: 'report' });
  const words = [first, { ...first, id: 'b', title: 'Two' }].map((source) =>
    written(referenceTo(sourceItem(source), 'harvard')),
  );
  expect(words).toEqual(['Home Office (2021) *One*.', 'Home Office (2021) *Two*.']);
});
