import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Fact } from '../schema/fact.ts';
import type { Guide } from '../schema/guide.ts';
import type { Kind } from '../schema/kind.ts';
import type { TermListName } from '../schema/term.ts';
import type { Content, Entry } from './content.ts';
import { asCaseStudyFacts } from './context-facts.ts';
import type { ValuePath, YamlDocument } from './yaml-document.ts';

/** What an id can name. A fact is named from its home, a term in its list. */
export type ReferenceKind =
  | { sort: 'source' | 'area' | 'organisation' | 'case study' }
  | { sort: 'term'; list: TermListName }
  | { sort: 'fact'; home: string };

/** An id that a YAML file gives, and where. */
export interface Reference {
  document: YamlDocument;
  path: ValuePath;
  id: string;
  kind: ReferenceKind;
}

type Named = readonly [path: ValuePath, id: string | undefined, kind: ReferenceKind];

const source: ReferenceKind = { sort: 'source' };
const area: ReferenceKind = { sort: 'area' };
const organisation: ReferenceKind = { sort: 'organisation' };
const caseStudy: ReferenceKind = { sort: 'case study' };
const pageLists = ['problem', 'population', 'kind', 'stage', 'setting', 'substance', 'funding'] as const;

/** Every id that a YAML file or frontmatter names. Citations in prose are not among them. */
export function referencesOf(content: Content): Reference[] {
  const evaluations = [...content.evaluations.values()];
  return [
    ...[...content.caseStudies.values()].flatMap(({ id, page, facts }) => [
      ...(page ? located(page, namedByPage(page.record, id)) : []),
      ...(facts ? located(facts, namedByFacts(facts.record, id)) : []),
    ]),
    ...[...content.contexts.values()].flatMap(({ id, facts }) =>
      facts ? located(facts, namedByFacts(asCaseStudyFacts(facts.record), `context:${id}`)) : [],
    ),
    ...[...content.guides.values()].flatMap(({ page }) =>
      page ? located(page, namedByGuide(page.record)) : [],
    ),
    ...evaluations.flatMap((entry) => located(entry, namedByEvaluation(entry.record))),
    ...[...content.kinds].flatMap(([id, entry]) => located(entry, namedByKind(entry.record, `kind:${id}`))),
    ...(content.areas ? located(content.areas, content.areas.record.areas.flatMap(namedByArea)) : []),
    ...(content.organisations
      ? located(
          content.organisations,
          content.organisations.record.organisations.flatMap(namedByOrganisation),
        )
      : []),
  ];
}

function located({ document }: Entry<unknown>, named: readonly Named[]): Reference[] {
  return named.flatMap(([path, id, kind]) => (id === undefined ? [] : { document, path, id, kind }));
}

function namedByGuide({ case_studies: compared, kinds }: Guide): Named[] {
  return [
    ...each(['case_studies'], compared, caseStudy),
    ...each(['kinds'], kinds, { sort: 'term', list: 'kind' }),
  ];
}

function namedByPage(page: CaseStudyPage, home: string): Named[] {
  const fact: ReferenceKind = { sort: 'fact', home };
  return [
    [['status', 'source'], page.status.source, source],
    ...each(['areas'], page.areas, area),
    ...page.roles.flatMap((role, at): Named[] => [
      [['roles', at, 'organisation'], role.organisation, organisation],
      [['roles', at, 'fact'], role.fact, fact],
    ]),
    ...pageLists.flatMap((list) => each([list], page[list], { sort: 'term', list })),
    ...page.related.flatMap((relative, at): Named[] => [
      [['related', at, 'case_study'], relative.case_study, caseStudy],
      [['related', at, 'fact'], relative.fact, fact],
    ]),
  ];
}

function namedByFacts(facts: CaseStudyFacts, home: string): Named[] {
  const fact: ReferenceKind = { sort: 'fact', home };
  const safe = facts.safe_to_say;
  return [
    ...facts.facts.flatMap(namedBy(home)),
    ...facts.amounts.flatMap((amount, at): Named[] => [
      [['amounts', at, 'fact'], amount.fact, fact],
      ...(amount.payer === 'not-stated' ? [] : amount.payer).map((payer, which): Named => [
        ['amounts', at, 'payer', which, 'organisation'],
        payer.organisation,
        organisation,
      ]),
    ]),
    ...facts.disputes.flatMap((dispute, at): Named[] => [
      ...dispute.claims.map((claim, which): Named => [
        ['disputes', at, 'claims', which, 'fact'],
        claim.fact,
        fact,
      ]),
      [['disputes', at, 'cite'], dispute.cite === 'not-settled' ? undefined : dispute.cite, fact],
    ]),
    ...facts.doubts.map((doubt, at): Named => [['doubts', at, 'fact'], doubt.fact, fact]),
    ...facts.lessons.flatMap((lesson, at) => each(['lessons', at, 'facts'], lesson.facts, fact)),
    ...(safe?.can ?? []).flatMap((one, at) => each(['safe_to_say', 'can', at, 'facts'], one.facts, fact)),
    ...(safe?.cannot ?? []).flatMap((one, at) =>
      each(['safe_to_say', 'cannot', at, 'facts'], one.facts, fact),
    ),
    ...(safe?.said ?? []).map((one, at): Named => [['safe_to_say', 'said', at, 'fact'], one.fact, fact]),
  ];
}

function namedByKind({ facts, labels, see }: Kind, home: string): Named[] {
  return [
    ...facts.flatMap(namedBy(home)),
    ...labels.map((label, at): Named => [['labels', at, 'source'], label.source, source]),
    ...each(['see'], see, { sort: 'fact', home }),
  ];
}

function namedBy(home: string) {
  return (one: Pick<Fact, 'source' | 'overtaken_by'>, at: number): Named[] => [
    [['facts', at, 'source'], one.source, source],
    [['facts', at, 'overtaken_by'], one.overtaken_by, { sort: 'fact', home }],
  ];
}

function namedByEvaluation(evaluation: Evaluation): Named[] {
  const fact: ReferenceKind = { sort: 'fact', home: '' };
  return [
    ...each(['of'], evaluation.of, caseStudy),
    [['kind'], evaluation.kind, { sort: 'term', list: 'kind' }],
    ...each(['sources'], evaluation.sources, source),
    [['fact'], evaluation.fact, fact],
    [['alike_shown', 'fact'], evaluation.alike_shown?.fact, fact],
    ...evaluation.flaws.map((flaw, at): Named => [['flaws', at, 'fact'], flaw.fact, fact]),
    ...evaluation.effects.flatMap((effect, at): Named[] => [
      [['effects', at, 'outcome'], effect.outcome, { sort: 'term', list: 'outcome' }],
      [['effects', at, 'fact'], effect.fact, fact],
    ]),
  ];
}

function namedByArea({ powers_holder: holder }: { powers_holder: AreaHolder }, at: number): Named[] {
  return [
    ...each(['areas', at, 'powers_holder', 'sources'], holder.sources, source),
    [['areas', at, 'powers_holder', 'announced_change', 'source'], holder.announced_change?.source, source],
  ];
}

interface AreaHolder {
  sources: readonly string[];
  announced_change?: { source: string } | undefined;
}

function namedByOrganisation(one: { sort: string; areas: readonly string[] }, at: number): Named[] {
  return [
    [['organisations', at, 'sort'], one.sort, { sort: 'term', list: 'partner' }],
    ...each(['organisations', at, 'areas'], one.areas, area),
  ];
}

function each(path: ValuePath, ids: readonly string[], kind: ReferenceKind): Named[] {
  return ids.map((id, at): Named => [[...path, at], id, kind]);
}
