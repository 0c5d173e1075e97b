import type { Area } from '../schema/area.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { Term } from '../schema/term.ts';
import type { CaseStudy, CaseStudyTermList, EvaluationWithId, Part, Relative } from './case-study.ts';
import type { CitedFact } from './cited-fact.ts';
import { citingHome } from './citing-page.ts';
import { rateEvidence } from './evidence.ts';
import { found } from './found.ts';
import type { KindOfPractice } from './kind-of-practice.ts';
import type { LibraryRecords } from './library-records.ts';
import { caseStudyPath } from './paths.ts';
import { sourceOrder } from './source-numbers.ts';
import { isWorthTesting } from './worth-testing.ts';

type FactOf = (reference: string) => CitedFact;

const byId = <T extends { id: string }>(things: readonly T[], id: string, what: string): T =>
  found(
    things.find((thing) => thing.id === id),
    what,
    id,
  );

function joinPart(role: CaseStudyPage['roles'][number], records: LibraryRecords, factOf: FactOf): Part {
  return {
    organisation: byId(records.organisations, role.organisation, 'organisation'),
    role: role.role,
    note: role.note,
    fact: role.fact === undefined ? undefined : factOf(role.fact),
  };
}

function joinRelative(
  relative: CaseStudyPage['related'][number],
  records: LibraryRecords,
  factOf: FactOf,
): Relative {
  const { case_study: id, name, how, fact } = relative;
  const title = (other: string) => found(records.caseStudies[other], 'case study', other).page.title;
  return {
    name: id === undefined ? (name ?? '') : title(id),
    how,
    path: id === undefined ? undefined : caseStudyPath(id),
    fact: fact === undefined ? undefined : factOf(fact),
  };
}

function joinTerms(page: CaseStudyPage, records: LibraryRecords): CaseStudy['terms'] {
  const termsOf = (list: CaseStudyTermList): Term[] =>
    page[list].map((id) => byId(records.terms[list].terms, id, `term in ${list}`));
  return {
    problem: termsOf('problem'),
    population: termsOf('population'),
    kind: termsOf('kind'),
    stage: termsOf('stage'),
    setting: termsOf('setting'),
    substance: termsOf('substance'),
    funding: termsOf('funding'),
  };
}

/** Studies elsewhere of the main kind of a case study: those of the kind, and those of its other case studies. */
function ofSameKind(
  id: string,
  { caseStudies }: LibraryRecords,
  evaluations: readonly EvaluationWithId[],
): EvaluationWithId[] {
  const mainKind = (name: string) => caseStudies[name]?.page.kind[0];
  const kind = mainKind(id);
  return evaluations.filter(
    (evaluation) =>
      !evaluation.of.includes(id) &&
      (evaluation.kind === kind || evaluation.of.some((name) => mainKind(name) === kind)),
  );
}

/** Joins one case study to all that its files name. */
export function joinCaseStudy(
  id: string,
  records: LibraryRecords,
  facts: ReadonlyMap<string, CitedFact>,
  kinds: readonly KindOfPractice[],
  evaluations: readonly EvaluationWithId[],
): CaseStudy {
  const { page, facts: content, body } = found(records.caseStudies[id], 'case study', id);
  const factOf: FactOf = (reference) =>
    found(facts.get(reference.includes('/') ? reference : `${id}/${reference}`), 'fact', reference);
  const own = evaluations.filter((evaluation) => evaluation.of.includes(id));
  const evidence = rateEvidence(own, content.doubts);
  const ownFacts = content.facts.map((fact) => factOf(fact.id));
  return {
    id,
    path: caseStudyPath(id),
    page,
    areas: page.areas.map((name): Area => byId(records.areas, name, 'area')),
    parts: page.roles.map((role) => joinPart(role, records, factOf)),
    terms: joinTerms(page, records),
    relatives: page.related.map((relative) => joinRelative(relative, records, factOf)),
    facts: ownFacts,
    amounts: content.amounts,
    disputes: content.disputes,
    lessons: content.lessons,
    gaps: content.gaps,
    safeToSay: content.safe_to_say,
    evaluations: own,
    kinds: page.kind.map((name) =>
      found(
        kinds.find(({ term }) => term.id === name),
        'kind',
        name,
      ),
    ),
    kindEvaluations: evaluations.filter(
      (evaluation) =>
        !evaluation.of.includes(id) && evaluation.kind !== undefined && page.kind.includes(evaluation.kind),
    ),
    evidence,
    worthTesting: isWorthTesting(
      { evidence, facts: ownFacts, evaluations: own, page },
      ofSameKind(id, records, evaluations),
    ),
    sources: sourceOrder(body, content.facts).map((name) => ({
      ...found(records.sources[name], 'source', name),
      id: name,
    })),
    fact: factOf,
    cite: citingHome(id, factOf),
  };
}
