import { expect, test } from 'vitest';
import { citablePage } from '../../src/domain/citable-page.ts';
import { mainEvaluationSource, worksBehind } from '../../src/domain/cited-works.ts';
import { evaluationFile, typed } from '../support/small-library.ts';
import { libraryWith } from '../support/joined-library.ts';

const ids = (works: readonly { id: string }[]) => works.map(({ id }) => id);

function libraryOf(changes: Parameters<typeof libraryWith>[0] = {}) {
  const { caseStudies, sources, site } = libraryWith(changes);
  const [caseStudy] = caseStudies;
  if (caseStudy === undefined) throw new Error('The small library has one case study.');
  return { caseStudy, sources, site };
}

test('the document of the best evaluation is what to cite for what was found', () => {
  const { caseStudy, sources } = libraryOf();
  expect(mainEvaluationSource(caseStudy, sources)?.id).toBe('report-2020');
});

test('where nothing was evaluated there is none', () => {
  const { caseStudy, sources } = libraryOf({ [evaluationFile]: null });
  expect(mainEvaluationSource(caseStudy, sources)).toBeUndefined();
  expect(ids(worksBehind(caseStudy, sources))).toEqual(ids(caseStudy.sources));
});

test('what reports the evaluation comes first, then each other source once', () => {
  const { caseStudy, sources } = libraryOf({
    [evaluationFile]: typed('sources: [report-2020]', 'sources: [news-2021]'),
  });
  expect(ids(worksBehind(caseStudy, sources))).toEqual(['news-2021', 'report-2020']);
});

test('a page is cited as at its last change, and one that keeps no list of changes as at the edition', () => {
  const { caseStudy, site } = libraryOf();
  const changes = [{ on: '2026-10-01' }, { on: '2026-09-01' }];
  const written = { title: 'Checkpoint', summary: 'A scheme.' };
  expect(citablePage({ ...written, changes }, caseStudy.path, site)).toMatchObject({
    id: 'case-studies-town-scheme',
    version: '2026-10-01',
    accessed: '2026-11-21',
    address: 'https://small-library.org/case-studies/town-scheme/',
  });
  expect(citablePage(written, '/kinds/naloxone/', site).version).toBe('2026-11-21');
});
