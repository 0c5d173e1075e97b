import { expect, test } from 'vitest';
import { publishedCaseStudy } from '../../src/domain/published-case-study.ts';
import { libraryWith } from '../support/joined-library.ts';

test('a published case study keeps the names that outside readers rely on', () => {
  const { caseStudies, money } = libraryWith();
  const [caseStudy] = caseStudies;
  if (caseStudy === undefined) throw new Error('The small library has one case study.');
  const published = publishedCaseStudy(caseStudy, 'https://example.org/', money, ({ title }) => [
    { text: `${title}.`, italic: false },
  ]);
  expect(published).toMatchObject({
    id: 'town-scheme',
    title: 'The town scheme',
    url: 'https://example.org/case-studies/town-scheme/',
    areas: ['area-0'],
    status: 'running',
    evidence: { level: 1, finding: 'not-measured' },
  });
  expect(published.facts[0]).toEqual({
    id: 'reach',
    about: 'reach',
    statement: 'In its first year the scheme met 2,660 people, and 166 of them came back.',
    figures: [
      { value: 2660, unit: 'people', what: 'met' },
      { value: 166, unit: 'people', what: 'came back' },
    ],
    source: 'report-2020',
    cited: 'Town Council, June 2020',
    where: 'page two',
    basis: 'primary',
    url: 'https://example.org/case-studies/town-scheme/#fact-reach',
  });
  expect(published.sources[0]).toEqual({
    id: 'report-2020',
    short: 'Town Council, June 2020',
    reference: 'A report.',
    url: 'https://small-library.org/report',
    page: 'https://example.org/sources/report-2020/',
    read: 'full',
  });
});
