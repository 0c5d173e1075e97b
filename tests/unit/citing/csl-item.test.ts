import { expect, test } from 'vitest';
import { sourceItem } from '../../../src/citing/csl-item.ts';
import { type Source, sourceTypes } from '../../../src/schema/source.ts';
import { sampleSource } from '../../support/sample-source.ts';

const item = (parts: Partial<Source>) => sourceItem(sampleSource(parts));

test('each type of source has a type in CSL', () => {
  expect(Object.fromEntries(sourceTypes.map((type) => [type, item({ type }).type]))).toEqual({
    'journal-article': 'article-journal',
    report: 'report',
    evaluation: 'report',
    minutes: 'report',
    'committee-report': 'report',
    'press-release': 'webpage',
    news: 'article-newspaper',
    'web-page': 'webpage',
    blog: 'post-weblog',
    guidance: 'report',
    statistics: 'report',
    thesis: 'thesis',
    'evidence-submission': 'report',
    legislation: 'legislation',
  });
});

test('where nobody is named the body that published a report is its author, and is not said twice', () => {
  const report = item({ type: 'report', publisher: 'Home Office' });
  expect(report.author).toEqual([{ literal: 'Home Office' }]);
  expect(report).not.toHaveProperty('publisher');
});

test('a journal or newspaper is what the article stands in, not its author', () => {
  const news = item({ publisher: 'The Guardian' });
  expect(news['container-title']).toBe('The Guardian');
  expect(news).not.toHaveProperty('author');
});

test('a publisher that is not known is left out', () => {
  const report = item({ type: 'report', publisher: 'not stated in the copy read', authors: ['Hughes, Ann'] });
  expect(report.author).toEqual([{ family: 'Hughes', given: 'Ann' }]);
  expect(report).not.toHaveProperty('publisher');
});

test('a date is as precise as it is known, and an address has the day it was read', () => {
  expect(item({ date: '2021-03', url: 'https://body.org/a' })).toMatchObject({
    issued: { 'date-parts': [[2021, 3]] },
    accessed: { 'date-parts': [[2026, 11, 21]] },
  });
  expect(item({})).not.toHaveProperty('issued');
  expect(item({})).not.toHaveProperty('accessed');
});
