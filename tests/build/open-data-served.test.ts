import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../support/site/built-site.ts';
import { type ServedSite, serveSite } from '../support/site/serve-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite(siteFolder);
});
afterAll(() => site.stop());

describe('a page of any other site may read', () => {
  test.each([
    ['/data/case-studies.json', 'application/json; charset=utf-8'],
    ['/data/facts.csv', 'text/csv; charset=utf-8'],
    ['/data/datapackage.json', 'application/json; charset=utf-8'],
    ['/data/schema/case-study.json', 'application/json; charset=utf-8'],
    ['/data/schema/author/source.json', 'application/json; charset=utf-8'],
    ['/case-studies/durham-checkpoint.json', 'application/json; charset=utf-8'],
    ['/kinds/naloxone.json', 'application/json; charset=utf-8'],
    ['/context/spotlight-2018.json', 'application/json; charset=utf-8'],
    ['/changes/feed.json', 'application/json; charset=utf-8'],
    ['/case-studies/durham-checkpoint.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/case-studies/durham-checkpoint.md', 'text/markdown; charset=utf-8'],
  ])('%s, given as %s', async (path, type) => {
    const answer = await fetch(site.origin + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });
});

test('the pages themselves are not given to other sites in this way', async () => {
  const answer = await fetch(`${site.origin}/case-studies/durham-checkpoint/`);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});
