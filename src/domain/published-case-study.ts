import type { Amount } from '../schema/amount.ts';
import type { Money } from '../schema/money.ts';
import { amountCaveats, amountInWords } from './amount-words.ts';
import { roleNames, statusName, whereItIs } from './at-a-glance.ts';
import type { CaseStudy, CaseStudyTermList } from './case-study.ts';
import { type CitedFact, referenceTo, type SourceWithId } from './cited-fact.ts';
import { howTested, whatCost, whatFound } from './in-brief.ts';
import { absolute, caseStudyFile } from './paths.ts';
import { publishedFact } from './published-fact.ts';
import { publishedSource } from './published-source.ts';
import type { Reference } from './reference.ts';
import { restatedPrice } from './restated-price.ts';

export type PublishedCaseStudy = ReturnType<typeof publishedCaseStudy>;

/**
 * One case study as the site gives it to programs, in `/case-studies/<id>.json` and in
 * `/data/case-studies.json`. Outside readers rely on these names. What is not known is `null`.
 * @param referTo makes the reference to a source, the same as on the pages
 */
export function publishedCaseStudy(
  caseStudy: CaseStudy,
  base: string,
  money: Money,
  referTo: (source: SourceWithId) => Reference,
) {
  const { id, page, areas, evidence, facts } = caseStudy;
  return {
    id,
    title: page.title,
    summary: page.summary,
    url: absolute(caseStudy.path, base),
    markdown: absolute(caseStudyFile(id, 'md'), base),
    also_known_as: page.also_known_as,
    areas: page.scope === undefined ? areas.map((area) => area.id) : [],
    scope: page.scope ?? null,
    where: whereItIs(caseStudy),
    local: page.local,
    status: page.status.value,
    status_label: statusName(caseStudy),
    status_as_at: page.status.as_at,
    status_source: page.status.source,
    started: page.started ?? null,
    ended: page.ended ?? null,
    pcc_link: page.pcc_link ?? null,
    roles: caseStudy.parts.map(({ organisation, role, note, fact }) => ({
      role,
      role_label: roleNames[role],
      organisation: organisation.id,
      name: organisation.name,
      note: note ?? null,
      fact: fact === undefined ? null : namedFrom(id, fact),
    })),
    terms: publishedTerms(caseStudy),
    evidence: {
      level: evidence.level,
      label: evidence.label,
      finding: evidence.finding,
      finding_label: evidence.findingLabel,
      sentence: evidence.sentence,
      flaws: evidence.flaws.map(({ text }) => text),
      doubts: evidence.doubts.map(({ term, text, fact }) => ({ term, text, fact })),
      worth_testing: caseStudy.worthTesting,
    },
    in_brief: {
      tested: howTested(caseStudy),
      found: whatFound(caseStudy),
      cost: whatCost(caseStudy, money),
    },
    amounts: caseStudy.amounts.map((amount) => publishedAmount(amount, money)),
    lessons: caseStudy.lessons,
    gaps: caseStudy.gaps,
    disputes: caseStudy.disputes,
    safe_to_say: caseStudy.safeToSay ?? null,
    related: caseStudy.relatives.map(({ name, how, path }) => ({
      name,
      how,
      url: path === undefined ? null : absolute(path, base),
    })),
    evaluations: caseStudy.evaluations.map((evaluation) => evaluation.id),
    looked_in: page.looked_in,
    next_test: page.next_test ?? null,
    handover: page.handover ?? null,
    facts: facts.map((fact) => publishedFact(fact, base)),
    sources: caseStudy.sources.map((source) => publishedSource(source, base, referTo)),
    checked: page.checked.on,
    changes: page.changes,
  };
}

/** How a case study's files name a fact: its own by id alone, another page's with that page before it. */
const namedFrom = (id: string, fact: CitedFact): string => (fact.home === id ? fact.id : referenceTo(fact));

/** The terms of every list as ids and labels, the main one first. */
function publishedTerms({ terms }: CaseStudy) {
  return Object.fromEntries(
    Object.entries(terms).map(([list, all]) => [list, all.map(({ id, label }) => ({ id, label }))]),
  ) as Record<CaseStudyTermList, { id: string; label: string }[]>;
}

/** An amount as its file gives it, with the words of the page; `restated` is in prices of the base year. */
function publishedAmount(amount: Amount, money: Money) {
  const restated = restatedPrice(amount, money);
  return {
    ...amount,
    words: amountInWords(amount),
    caveats: [...amountCaveats(amount)],
    restated:
      restated === undefined
        ? null
        : {
            gbp: restated.gbp ?? null,
            range: restated.range ?? null,
            words: restated.words,
            assumed: restated.assumed,
          },
  };
}
