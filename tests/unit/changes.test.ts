import { describe, expect, test } from 'vitest';
import { allChanges, caseStudyChanges, versionOf } from '../../src/domain/changes.ts';
import type { Library } from '../../src/domain/library.ts';
import { libraryWith } from '../support/joined-library.ts';

const library: Library = libraryWith();
const [scheme] = library.caseStudies;
if (scheme === undefined) throw new Error('The small library has one case study.');
const changes = [
  { on: '2027-02-01', what: 'The cost is now from the published accounts.' },
  { on: '2026-11-21', what: 'First published.' },
];
const changed = { ...library, caseStudies: [{ ...scheme, page: { ...scheme.page, changes } }] };

describe('the changes of the site', () => {
  test('come newest first, and only the first version of a page is new', () => {
    expect(caseStudyChanges(changed).map(({ on, isNew, what }) => ({ on, isNew, what }))).toEqual([
      { on: '2027-02-01', isNew: false, what: 'The cost is now from the published accounts.' },
      { on: '2026-11-21', isNew: true, what: 'First published.' },
    ]);
  });

  test('name the page, what sort it is, and where it is', () => {
    expect(allChanges(changed)[0]).toMatchObject({
      title: 'The town scheme',
      sort: 'Case study',
      path: '/case-studies/town-scheme/',
    });
  });
});

test('the version of a page is the day of its last change of substance', () => {
  expect(versionOf({ checked: { on: '2027-05-05' }, changes })).toBe('2027-02-01');
});
