import { describe, expect, test } from 'vitest';
import { articleData } from '../../../src/citing/article-data.ts';
import { caseStudyData } from '../../../src/citing/case-study-data.ts';
import { graphText, pageGraph } from '../../../src/citing/linked-data.ts';
import { sourceData } from '../../../src/citing/source-data.ts';
import { libraryWith } from '../../support/joined-library.ts';

const { site, caseStudies, sources } = libraryWith();
const [scheme] = caseStudies;
if (scheme === undefined) throw new Error('The small library has one case study.');

/** The graph as a program that reads the page receives it. */
const read = (...parts: Parameters<typeof pageGraph>) =>
  JSON.parse(graphText(pageGraph(...parts))) as { '@graph': Record<string, unknown>[] };

describe('the linked data of a page', () => {
  test('names the page, the site and the way to it', () => {
    const page = { path: '/case-studies/town-scheme/', title: 'The town scheme', description: 'A scheme.' };
    const [website, , webPage] = read(site, page, caseStudyData(scheme, site))['@graph'];
    expect(website).toMatchObject({ '@type': 'WebSite', name: 'Small library' });
    expect(webPage).toMatchObject({
      '@id': 'https://small-library.org/case-studies/town-scheme/',
      mainEntity: { '@id': 'https://small-library.org/case-studies/town-scheme/#article' },
      breadcrumb: {
        itemListElement: [{ name: 'Home' }, { name: 'Case studies' }, { name: 'The town scheme' }],
      },
    });
  });

  test('of the home page says how to search the site', () => {
    const [website, , webPage] = read(site, { path: '/', title: 'Home', description: 'All.' }, [])['@graph'];
    expect(website).toMatchObject({
      potentialAction: { target: 'https://small-library.org/search/?q={search_term_string}' },
    });
    expect(webPage).not.toHaveProperty('breadcrumb');
  });

  test('cannot end the element that it stands in', () => {
    const page = { path: '/about/', title: '</script><script>alert(1)', description: 'x' };
    expect(graphText(pageGraph(site, page, []))).not.toContain('<');
  });
});

test('a case study cites its sources and says where the practice was', () => {
  const [article, practice] = caseStudyData(scheme, site);
  expect(article).toMatchObject({
    '@type': 'Article',
    version: '2026-11-21',
    citation: scheme.sources.map(({ id }) => ({ '@id': `https://small-library.org/sources/${id}/#source` })),
  });
  expect(practice).toMatchObject({ '@type': 'Project', areaServed: [{ '@type': 'AdministrativeArea' }] });
});

test('the article of a page gives the day of its first and of its last version', () => {
  const changes = [{ on: '2027-02-01' }, { on: '2026-11-21' }];
  const page = { title: 'T', summary: 'S', checked: { on: '2027-05-05' }, changes };
  expect(articleData({ path: '/guides/t/', page, sources: [] }, site)).toMatchObject({
    datePublished: '2026-11-21',
    dateModified: '2027-02-01',
  });
});

test('a source is described under the id by which pages cite it', () => {
  const [source] = sources;
  if (source === undefined) throw new Error('The small library has sources.');
  expect(
    sourceData({ ...source, authors: ['Smith, Ann', 'Town Council'], doi: '10.1000/182' }, site.base),
  ).toMatchObject({
    '@id': `https://small-library.org/sources/${source.id}/#source`,
    author: [
      { '@type': 'Person', name: 'Ann Smith' },
      { '@type': 'Organization', name: 'Town Council' },
    ],
    identifier: 'doi:10.1000/182',
  });
});
