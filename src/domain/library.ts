import type { Area } from '../schema/area.ts';
import type { Money } from '../schema/money.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Page } from '../schema/page.ts';
import type { Site } from '../schema/site.ts';
import type { Term, TermList, TermListName } from '../schema/term.ts';
import type {
  CaseStudy,
  CaseStudyTermList,
  CitedFact,
  EvaluationWithId,
  SourceWithId,
} from './case-study.ts';
import { rateEvidence } from './evidence.ts';
import type { CaseStudyRecord, LibraryRecords } from './library-records.ts';
import { caseStudyPath, factPath } from './paths.ts';
import { factMarks, sourceOrder } from './source-numbers.ts';

/** A source with the facts that rest on it. */
export interface LibrarySource extends SourceWithId {
  facts: readonly CitedFact[];
}

/** The whole library, joined. Everything in it is in a stable order: case studies and sources by name. */
export interface Library {
  site: Site;
  money: Money;
  areas: readonly Area[];
  organisations: readonly Organisation[];
  terms: Readonly<Record<TermListName, TermList>>;
  caseStudies: readonly CaseStudy[];
  sources: readonly LibrarySource[];
  pages: Readonly<Record<string, Page>>;
}

const caseStudyTermLists: readonly CaseStudyTermList[] = [
  'problem',
  'population',
  'kind',
  'stage',
  'setting',
  'substance',
  'funding',
];

/** The checks name every dangling id with file and line; here one can only be a mistake in code. */
function found<T>(thing: T | undefined, what: string, id: string): T {
  if (thing === undefined) throw new Error(`There is no ${what} “${id}”. Run npm run check:content.`);
  return thing;
}

const withIds = <T>(records: Readonly<Record<string, T>>): (T & { id: string })[] =>
  Object.entries(records).map(([id, record]) => ({ ...record, id }));

function citedFacts(records: LibraryRecords): Map<string, CitedFact> {
  const facts = new Map<string, CitedFact>();
  for (const [caseStudyId, record] of Object.entries(records.caseStudies)) {
    const marks = factMarks(sourceOrder(record.body, record.facts.facts), record.facts.facts);
    for (const fact of record.facts.facts) {
      const document = found(records.sources[fact.source], 'source', fact.source);
      facts.set(`${caseStudyId}/${fact.id}`, {
        ...fact,
        caseStudyId,
        document: { ...document, id: fact.source },
        mark: marks.get(fact.id) ?? '',
        path: factPath(caseStudyId, fact.id),
      });
    }
  }
  return facts;
}

function joinCaseStudy(
  id: string,
  { page, facts: content, body }: CaseStudyRecord,
  records: LibraryRecords,
  allFacts: ReadonlyMap<string, CitedFact>,
  evaluations: readonly EvaluationWithId[],
): CaseStudy {
  const fact = (reference: string): CitedFact =>
    found(allFacts.get(reference.includes('/') ? reference : `${id}/${reference}`), 'fact', reference);
  const organisation = (name: string): Organisation =>
    found(
      records.organisations.find((one) => one.id === name),
      'organisation',
      name,
    );
  const terms = (list: CaseStudyTermList): Term[] =>
    page[list].map((name) =>
      found(
        records.terms[list].terms.find((term) => term.id === name),
        `term in ${list}`,
        name,
      ),
    );
  const own = evaluations.filter((evaluation) => evaluation.of.includes(id));
  return {
    id,
    path: caseStudyPath(id),
    page,
    areas: page.areas.map((name) =>
      found(
        records.areas.find((area) => area.id === name),
        'area',
        name,
      ),
    ),
    parts: page.roles.map((role) => ({
      organisation: organisation(role.organisation),
      role: role.role,
      note: role.note,
      fact: role.fact === undefined ? undefined : fact(role.fact),
    })),
    terms: Object.fromEntries(
      caseStudyTermLists.map((list) => [list, terms(list)]),
    ) as unknown as CaseStudy['terms'],
    relatives: page.related.map((relative) => ({
      name:
        relative.name ??
        found(records.caseStudies[relative.case_study ?? ''], 'case study', relative.case_study ?? '').page
          .title,
      how: relative.how,
      path: relative.case_study === undefined ? undefined : caseStudyPath(relative.case_study),
      fact: relative.fact === undefined ? undefined : fact(relative.fact),
    })),
    facts: content.facts.map((one) => fact(one.id)),
    amounts: content.amounts,
    disputes: content.disputes,
    lessons: content.lessons,
    gaps: content.gaps,
    safeToSay: content.safe_to_say,
    evaluations: own,
    kindEvaluations: evaluations.filter(
      (evaluation) =>
        !evaluation.of.includes(id) && evaluation.kind !== undefined && page.kind.includes(evaluation.kind),
    ),
    evidence: rateEvidence(own, content.doubts),
    sources: sourceOrder(body, content.facts).map((name) => ({
      ...found(records.sources[name], 'source', name),
      id: name,
    })),
    fact,
  };
}

/** Joins what the files say into one library. Expects content that passes the checks. */
export function buildLibrary(records: LibraryRecords): Library {
  const facts = citedFacts(records);
  const evaluations = withIds(records.evaluations).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const caseStudies = Object.entries(records.caseStudies)
    .map(([id, record]) => joinCaseStudy(id, record, records, facts, evaluations))
    .sort((a, b) => a.page.title.localeCompare(b.page.title, 'en'));
  const resting = Map.groupBy(facts.values(), (fact) => fact.source);
  return {
    site: records.site,
    money: records.money,
    areas: records.areas,
    organisations: records.organisations,
    terms: records.terms,
    caseStudies,
    sources: withIds(records.sources)
      .map((source) => ({ ...source, facts: resting.get(source.id) ?? [] }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    pages: records.pages,
  };
}
