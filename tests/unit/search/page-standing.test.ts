import { expect, test } from 'vitest';
import { standingOf } from '../../../src/search/page-standing.ts';

const page = (id: string, url: string, sources?: number) => ({
  id,
  url,
  meta: sources === undefined ? {} : { sources: String(sources) },
});
const standing = standingOf([
  page('c', '/case-studies/c/', 5),
  page('a', '/case-studies/a/', 40),
  page('b', '/case-studies/b/', 20),
  page('guide', '/guides/a/'),
  page('body', '/organisations/a/'),
  page('term', '/glossary/#term-a'),
]);
const of = (id: string): number => standing.get(id) ?? 0;

test('every case study counts for more than a page that is none', () => {
  expect(['a', 'b', 'c'].every((id) => of(id) > of('guide'))).toBe(true);
});

test('the better documented counts for more, and the differences grow smaller', () => {
  expect(of('a')).toBe(1.45);
  expect(of('a') - of('b')).toBeGreaterThan(of('b') - of('c'));
  expect(of('c')).toBeLessThan(of('b'));
});

test('bodies and glossary terms come after what they point to', () => {
  expect(of('guide')).toBe(1);
  expect(of('body')).toBeLessThan(of('term'));
  expect(of('term')).toBeLessThan(1);
});

test('a library without case studies has none to count', () => {
  expect(standingOf([]).size).toBe(0);
});
