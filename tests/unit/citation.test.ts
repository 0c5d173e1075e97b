import { describe, expect, test } from 'vitest';
import { citePage, reference, shortCitation } from '../../src/domain/citation.ts';
import { type Source, source } from '../../src/schema/source.ts';

const sampleSource = (parts: Partial<Record<keyof Source, unknown>>): Source =>
  source.parse({
    type: 'news',
    title: 'A scheme in Durham',
    publisher: 'The Guardian',
    licence: 'all rights reserved',
    read: 'full',
    accessed: '2026-11-21',
    ...parts,
  });

const authors = ['Weir, Kevin', 'Kilili, Stephanie', 'Cooper, John'];

describe('beside a fact', () => {
  test.each([
    ['one author and the year', { authors: ['Webster, Russell'], date: '2018-06-26' }, 'Webster 2018'],
    ['two authors', { authors: authors.slice(0, 2), date: '2021' }, 'Weir and Kilili 2021'],
    ['the first of more than two', { authors, date: '2021' }, 'Weir and others 2021'],
    [
      'the first of a list that was cut',
      { authors: ['Hughes, Neill', 'and others'] },
      'Hughes and others (no date)',
    ],
    [
      'a body by its whole name',
      { authors: ['Durham Constabulary'], date: '2019' },
      'Durham Constabulary 2019',
    ],
    [
      'publisher and full date where nobody is named',
      { date: '2020-02-14' },
      'The Guardian, 14 February 2020',
    ],
    ['a publisher without a date', {}, 'The Guardian (no date)'],
  ])('a source is called by %s', (_, parts, words) => {
    expect(shortCitation(sampleSource(parts))).toBe(words);
  });
});

describe('a full reference', () => {
  test('sets initials behind the family name and ends with the journal', () => {
    const { lead, rest } = reference(
      sampleSource({
        authors,
        date: '2021',
        publisher: 'The Police Journal',
        container_details: '95(1): 1–20',
      }),
    );
    expect(lead).toBe('Weir, K., Kilili, S. and Cooper, J. (2021)');
    expect(rest).toBe('. The Police Journal, 95(1): 1–20.');
  });

  test('does not say the publisher twice where it stands for the author', () => {
    expect(reference(sampleSource({ date: '2020' }))).toEqual({
      lead: 'The Guardian (2020)',
      title: 'A scheme in Durham',
      rest: '.',
    });
  });

  test('sets no full stop behind a question mark', () => {
    expect(reference(sampleSource({ title: 'Did it end?' })).rest).toBe('');
  });
});

test('a page of ours is cited with its version, its address and the day it was read', () => {
  expect(
    citePage({
      title: 'Checkpoint',
      publisher: 'PCC Good Practice',
      version: '2026-11-21',
      address: 'https://example.org/case-studies/durham-checkpoint/',
      accessed: '2026-12-01',
    }),
  ).toBe(
    'PCC Good Practice (2026) Checkpoint. Version of 21 November 2026. Available at: https://example.org/case-studies/durham-checkpoint/ (Accessed: 1 December 2026).',
  );
});
