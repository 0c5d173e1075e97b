import { describe, expect, test } from 'vitest';
import { libraryWith, recordsWith } from '../support/joined-library.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { factsFile, pageFile, prose, typed } from '../support/small-library.ts';

const scheme = (library = libraryWith()) => {
  const [caseStudy] = library.caseStudies;
  if (caseStudy === undefined) throw new Error('The small library has one case study.');
  return caseStudy;
};

describe('the library', () => {
  test('joins a case study to its areas, organisations, terms and sources', () => {
    const { areas, parts, terms, sources } = scheme();
    expect(areas.map((area) => area.name)).toEqual(['Area 0']);
    expect(parts[0]?.organisation.name).toBe('The commissioner for Town');
    expect(parts[0]?.fact?.statement).toContain('£34,000 a year');
    expect(terms.problem.map((term) => term.label)).toEqual(['problem-one']);
    expect(sources.map((source) => source.id)).toEqual(['report-2020', 'news-2021']);
  });

  test('gives each fact its document, its mark and its permalink', () => {
    const fact = scheme().fact('outcome-22');
    expect(fact.document.title).toBe('Some news');
    expect(fact.mark).toBe('2');
    expect(fact.path).toBe('/case-studies/town-scheme/#fact-outcome-22');
  });

  test('finds a fact by its id at home and by case study and id elsewhere', () => {
    const caseStudy = scheme();
    expect(caseStudy.fact('town-scheme/reach')).toBe(caseStudy.fact('reach'));
  });

  test('numbers sources in the order in which the prose cites them', () => {
    const cited = scheme(libraryWith(prose('Money came.[^outcome-22] More came.[^cost-year]')));
    expect(cited.sources.map((source) => source.id)).toEqual(['news-2021', 'report-2020']);
    expect(cited.fact('outcome-22').mark).toBe('1');
    expect(cited.fact('reach').mark).toBe('2a');
    expect(cited.fact('cost-year').mark).toBe('2b');
  });

  test('rates a case study from its evaluations', () => {
    expect(scheme().evidence).toMatchObject({ level: 1, finding: 'not-measured', best: ['town-count'] });
  });

  test('keeps studies of the kind apart from studies of the practice', () => {
    const elsewhere = {
      'content/evaluations/review-elsewhere.yaml': `title: A review
kind: kind-one
design: reviewed
what: Many studies elsewhere.
independent: true
state: published
sources: [report-2020]
fact: town-scheme/reach
`,
    };
    const { evaluations, kindEvaluations, evidence } = scheme(libraryWith(elsewhere));
    expect(evaluations.map(({ id }) => id)).toEqual(['town-count']);
    expect(kindEvaluations.map(({ id }) => id)).toEqual(['review-elsewhere']);
    expect(evidence.level).toBe(1);
  });

  test('tells each source which facts rest on it', () => {
    const report = libraryWith().sources.find(({ id }) => id === 'report-2020');
    expect(report?.facts.map(({ id }) => id)).toEqual(['reach', 'cost-year']);
  });

  test('names what is missing and the command that finds it', () => {
    const broken = recordsWith({ [factsFile]: typed('source: news-2021', 'source: news-2012') });
    expect(() => buildLibrary(broken)).toThrow('There is no source “news-2012”. Run npm run check:content.');
  });

  test('shows a relative by name where it has no case study', () => {
    const related = typed(
      'problem: [problem-one]',
      'related: [{ name: Another, how: similar }]\nproblem: [problem-one]',
    );
    expect(scheme(libraryWith({ [pageFile]: related })).relatives).toEqual([
      { name: 'Another', how: 'similar', path: undefined, fact: undefined },
    ]);
  });
});
