import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/checks/content-file.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { realLibrary } from '../support/joined-library.ts';

interface Asked {
  id: string;
  title: string;
  asked_as: readonly string[];
}

const caseStudies = realLibrary().caseStudies.map(({ id, page }): Asked => ({ id, ...page }));
const guides = [...readContent(readContentFiles('content')).guides].flatMap(([id, { page }]): Asked[] =>
  page ? [{ id, ...page.record }] : [],
);

const folded = (text: string) => text.trim().toLowerCase();

describe.each([...caseStudies, ...guides])('$id, as outsiders ask for it', ({ title, asked_as }) => {
  test('has at least eight ways to ask, so that people who do not know its name find it', () => {
    expect(asked_as.length).toBeGreaterThanOrEqual(8);
  });

  test('has no way to ask that only repeats the title', () => {
    expect(asked_as.map(folded)).not.toContain(folded(title));
  });

  test('says none twice', () => {
    expect(new Set(asked_as.map(folded)).size).toBe(asked_as.length);
  });
});

test('no way to ask stands on more than two case studies, since it would then lead to none', () => {
  const places = new Map<string, string[]>();
  for (const { id, asked_as } of caseStudies)
    for (const entry of asked_as.map(folded)) places.set(entry, [...(places.get(entry) ?? []), id]);
  expect([...places].filter(([, ids]) => ids.length > 2)).toEqual([]);
});
