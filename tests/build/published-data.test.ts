import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../support/site/built-pages.ts';
import { openBuiltSearch } from '../support/built-search.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';

/** `/data/case-studies.json`, as those who rely on it expect it. */
interface PublishedCaseStudy {
  id: string;
  title: string;
  url: string;
  areas: string[];
  status: unknown;
  evidence: { level: number; finding: string };
  facts: Array<{ id: string; url: string; source: unknown; said_by?: string } & Record<string, unknown>>;
}

const content = caseStudiesInContent();
const ids = content.map(({ id }) => id);
const published = () =>
  JSON.parse(readFileSync(join(siteFolder, 'data/case-studies.json'), 'utf8')) as PublishedCaseStudy[];

describe('every case study of the content', () => {
  test('has its page', () => {
    expect(pageAddresses()).toEqual(expect.arrayContaining(ids.map((id) => `/case-studies/${id}/`)));
  });

  test('is in the search index, and no other page passes for one', async () => {
    const { index } = await openBuiltSearch();
    const pages = await Promise.all((await index.caseStudies('title')).map((hit) => hit.page()));
    const addresses = pages.map(({ url }) => new URL(url, 'http://index.test').pathname);
    expect(addresses.sort()).toEqual(ids.map((id) => `/case-studies/${id}/`));
  });

  test('is in the published data, and nothing else is', () => {
    expect(
      published()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });
});

describe('the published data', () => {
  test('gives of each case study what others rely on', () => {
    for (const caseStudy of published()) {
      expect(caseStudy).toMatchObject({
        id: expect.any(String),
        title: expect.any(String),
        url: expect.stringContaining(`/case-studies/${caseStudy.id}/`),
        areas: expect.any(Array),
        evidence: { finding: expect.any(String) },
        facts: expect.any(Array),
      });
      expect(caseStudy.status).toBeDefined();
      expect([0, 1, 2, 3, 4]).toContain(caseStudy.evidence.level);
    }
  });

  test.each(content)(
    'gives every fact of $id as the author wrote it, with its permalink',
    ({ id, facts }) => {
      const given = published().find((caseStudy) => caseStudy.id === id)?.facts ?? [];
      expect(given.map((fact) => fact.id).sort()).toEqual(facts.map((fact) => fact.id).sort());
      for (const fact of facts) {
        const { about, statement, figures, where, basis, said_by } = fact;
        const same = {
          about,
          statement,
          figures,
          where,
          basis,
          ...(said_by === undefined ? {} : { said_by }),
        };
        const one = given.find((each) => each.id === fact.id);
        expect(one).toMatchObject(same);
        expect(one?.source).toBeDefined();
        expect(one?.url).toContain(`/case-studies/${id}/#fact-${fact.id}`);
      }
    },
  );
});
