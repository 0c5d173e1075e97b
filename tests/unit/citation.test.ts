import { describe, expect, test } from 'vitest';
import { shortCitation } from '../../src/domain/citation.ts';
import { sampleSource } from '../support/sample-source.ts';

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
