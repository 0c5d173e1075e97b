import { expect, test } from 'vitest';
import Standing from '../../src/components/case-study/Standing.astro';
import { libraryWith } from '../support/joined-library.ts';
import { pageFile, typed } from '../support/small-library.ts';
import { render, words } from '../support/render-component.ts';

const standing = async (asAt: string): Promise<string> => {
  const { caseStudies, site } = libraryWith({ [pageFile]: typed('as_at: 2025-06', `as_at: ${asAt}`) });
  return words(await render(Standing, { caseStudy: caseStudies[0], edition: site.edition }));
};

test('a status is given with the date of knowing', async () => {
  expect(await standing('2025-06')).toBe(
    'Area 0 · Running as at June 2025 · since 2019 · checked 21 November 2026',
  );
});

test('a status older than two years is called last known', async () => {
  expect(await standing('2023-06')).toContain('Running when last known, June 2023');
});
