import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCaseStudies } from '../../src/domain/comparison.ts';
import type { PublishedCaseStudy } from '../../src/domain/published-case-study.ts';
import { brokenTargets } from '../support/site/broken-targets.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { readPage } from '../support/site/built-pages.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';
import { attribute } from '../support/site/parse-html.ts';

const ids = caseStudiesInContent().map(({ id }) => id);
const published = <T>(path: string): T => JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as T;
const records = ids.map((id) => published<PublishedCaseStudy>(`case-studies/${id}.json`));
const rows = compareCaseStudies(records, '2024-25');

test('every case study answers every question, and no answer is empty', () => {
  for (const { id, cells } of rows) {
    const empty = cells.flatMap(({ lines }, at) =>
      lines.length > 0 && lines.every(({ text }) => text.trim() !== '') ? [] : [`${ids[at]} ${id}`],
    );
    expect(empty).toEqual([]);
  }
});

test('no answer says that a value went missing', () => {
  const texts = rows.flatMap(({ cells }) => cells.map(({ key }) => key));
  expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

test('every link of every answer leads to a fact, a section or a page that exists', () => {
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
  const targets = lines.flatMap(({ href, marks }) => [href, ...marks.map((mark) => mark.href)]);
  const all = targets.filter((target) => target !== undefined);
  expect(new Set(all).size).toBeGreaterThan(500);
  expect(brokenTargets('/compare/', all)).toEqual([]);
});

test('every sum is linked to the fact that gives it', () => {
  const sums = rows.find(({ id }) => id === 'cost')?.cells ?? [];
  const bare = sums.filter(({ lines: [first] }) => first?.href !== undefined && first.marks.length === 0);
  expect(bare).toEqual([]);
});

test('the page offers every case study, and the pictures that answers are drawn with', () => {
  const { document } = readPage('/compare/');
  const offered = document.querySelectorAll('#compare-choice option').map((one) => attribute(one, 'value'));
  expect(offered.filter((value) => value !== '').toSorted()).toEqual(ids.toSorted());
  const drawn = rows.flatMap(({ cells }) => cells.flatMap(({ picture }) => picture ?? []));
  const marks = readFileSync(join(siteFolder, 'compare/index.html'), 'utf8');
  expect([...new Set(drawn)].filter((picture) => !marks.includes(`data-mark="${picture}"`))).toEqual([]);
});

test('the titles of all that can be picked are published', () => {
  const titles = published<Record<string, string>>('picking/titles.json');
  expect(records.map(({ id }) => titles[id])).toEqual(records.map(({ title }) => title));
  expect(titles['kind:naloxone']).toBe('Naloxone');
});
