import type { Area } from '../schema/area.ts';
import type { Money } from '../schema/money.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Page } from '../schema/page.ts';
import type { Site } from '../schema/site.ts';
import type { TermList, TermListName } from '../schema/term.ts';
import type { CaseStudy, EvaluationWithId } from './case-study.ts';
import type { CitedFact, SourceWithId } from './cited-fact.ts';
import { type Context, joinContext } from './context.ts';
import { type Guide, joinGuide } from './guide.ts';
import { joinCaseStudy } from './join-case-study.ts';
import { joinFacts } from './join-facts.ts';
import { joinKinds } from './join-kinds.ts';
import type { KindOfPractice } from './kind-of-practice.ts';
import type { LibraryRecords } from './library-records.ts';

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
  /** One for each term of the list `kind`, in the order of the list. */
  kinds: readonly KindOfPractice[];
  /** What holds for every kind: powers and duties of a commissioner. */
  everyKind: KindOfPractice;
  caseStudies: readonly CaseStudy[];
  /** All studies, those of kinds of practice too. */
  evaluations: readonly EvaluationWithId[];
  guides: readonly Guide[];
  contexts: readonly Context[];
  sources: readonly LibrarySource[];
  pages: Readonly<Record<string, Page>>;
}

const withIds = <T>(records: Readonly<Record<string, T>>): (T & { id: string })[] =>
  Object.entries(records).map(([id, record]) => ({ ...record, id }));

/** Joins what the files say into one library. Expects content that passes the checks. */
export function buildLibrary(records: LibraryRecords): Library {
  const facts = joinFacts(records);
  const { kinds, everyKind } = joinKinds(records, facts);
  const evaluations = withIds(records.evaluations).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const caseStudies = Object.keys(records.caseStudies)
    .map((id) => joinCaseStudy(id, records, facts, kinds, evaluations))
    .sort((a, b) => a.page.title.localeCompare(b.page.title, 'en'));
  const resting = Map.groupBy(facts.values(), (fact) => fact.source);
  return {
    site: records.site,
    money: records.money,
    areas: records.areas,
    organisations: records.organisations,
    terms: records.terms,
    kinds,
    everyKind,
    caseStudies,
    evaluations,
    guides: Object.entries(records.guides)
      .map(([id, guide]) => joinGuide(id, guide, facts, caseStudies, kinds))
      .sort((a, b) => a.page.title.localeCompare(b.page.title, 'en')),
    contexts: Object.keys(records.contexts)
      .map((id) => joinContext(id, records, facts))
      .sort((a, b) => a.page.title.localeCompare(b.page.title, 'en')),
    sources: withIds(records.sources)
      .map((source) => ({ ...source, facts: resting.get(source.id) ?? [] }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    pages: records.pages,
  };
}
