import { z } from 'astro/zod';
import { statusName, whereItIs } from '../domain/at-a-glance.ts';
import type { CaseStudy } from '../domain/case-study.ts';
import { howTested, whatCost, whatFound } from '../domain/in-brief.ts';
import type { Library } from '../domain/library.ts';
import { absolute, caseStudyFile } from '../domain/paths.ts';
import { partialDate } from './published-date.ts';
import { table } from './table.ts';

const ids = z.array(z.string());
type Role = CaseStudy['parts'][number]['role'];

export const caseStudyRow = z.strictObject({
  id: z.string().describe('The id of the case study, for ever.'),
  title: z.string().describe('The name of the practice.'),
  summary: z.string().describe('Who does what for whom, in one sentence.'),
  url: z.url().describe('The address of its page.'),
  also_known_as: ids.describe('Acronyms, brand names and old names.'),
  areas: ids.describe('The ids of the police force areas it is in; empty for a practice of a whole country.'),
  scope: z
    .enum(['england', 'wales', 'england-and-wales'])
    .nullable()
    .describe('The country, for a practice of a whole country.'),
  where: z.string().describe('Areas or country in words.'),
  local: ids.describe('Towns, counties or districts.'),
  status: z.enum(['running', 'ended', 'piloted', 'proposed', 'unknown']).describe('Whether it runs.'),
  status_label: z.string().describe('The status in words.'),
  status_as_at: partialDate.describe('The date on which its source shows the status.'),
  status_source: z.string().describe('The id of the document that shows the status.'),
  started: partialDate.nullable().describe('When it started.'),
  ended: partialDate.nullable().describe('When it ended.'),
  commissioned_by: ids.describe('The ids of the organisations that commission it.'),
  paid_by: ids.describe('The ids of those that pay.'),
  led_by: ids.describe('The ids of those that lead it.'),
  delivered_by: ids.describe('The ids of those that deliver it.'),
  supported_by: ids.describe('The ids of those that support it.'),
  evaluated_by: ids.describe('The ids of those that evaluated it.'),
  pcc_link: z.string().nullable().describe('Why it is here, if no commissioner pays or commissions.'),
  problem: ids.describe('Terms of the list problem, the main one first.'),
  population: ids.describe('Terms of the list population.'),
  kind: ids.describe('Terms of the list kind.'),
  stage: ids.describe('Terms of the list stage.'),
  setting: ids.describe('Terms of the list setting.'),
  substance: ids.describe('Terms of the list substance.'),
  funding: ids.describe('Terms of the list funding.'),
  level: z
    .int()
    .min(0)
    .max(4)
    .describe(
      'How it was tested, worked out: 0 no evaluation found, 1 described, 2 before and after, 3 compared, 4 randomised.',
    ),
  level_label: z.string().describe('The level in words.'),
  finding: z
    .enum(['positive', 'mixed', 'no-effect', 'negative', 'not-measured'])
    .describe('What it found, worked out from its evaluations.'),
  finding_label: z.string().describe('The finding in words.'),
  sentence: z.string().describe('Level and finding in one sentence.'),
  flaws: ids.describe('Serious flaws of the study that the rating rests on.'),
  doubts: ids.describe('Reasons for caution.'),
  worth_testing: z.boolean().describe('Whether there is a reason to test it. It is never a result.'),
  tested: z.string().describe('How it was tested, in brief.'),
  found: z.string().describe('What it found, in brief.'),
  cost: z.string().describe('What it cost, in brief.'),
  evaluations: ids.describe('The ids of the studies of this practice.'),
  sources: ids.describe('The ids of its documents, in the order of their numbers on its page.'),
  facts: z.int().describe('How many facts it has, counted.'),
  next_test: z.string().nullable().describe('What a good test would measure next.'),
  would_be_lost: z.string().nullable().describe('What would be lost if nobody carried this on.'),
  held_by: z.string().nullable().describe('Who holds that knowledge.'),
  checked: z.iso.date().describe('When it was last checked against its sources.'),
  version: z.iso.date().describe('The day of the last change of substance.'),
  json: z.url().describe('All of the case study for programs.'),
  markdown: z.url().describe('All of the case study as text.'),
});

export type CaseStudyRow = z.output<typeof caseStudyRow>;

const inBrief = ({ short, more }: { short: string; more: string }): string => `${short}. ${more}`.trim();

function rowOf(caseStudy: CaseStudy, { site, money }: Library): CaseStudyRow {
  const { id, page, evidence, terms, parts } = caseStudy;
  const inRole = (role: Role) =>
    parts.filter((part) => part.role === role).map(({ organisation }) => organisation.id);
  const termIds = (list: keyof CaseStudy['terms']) => terms[list].map((term) => term.id);
  return {
    id,
    title: page.title,
    summary: page.summary,
    url: absolute(caseStudy.path, site.base),
    also_known_as: page.also_known_as,
    areas: page.areas,
    scope: page.scope ?? null,
    where: whereItIs(caseStudy),
    local: page.local,
    status: page.status.value,
    status_label: statusName(caseStudy),
    status_as_at: page.status.as_at,
    status_source: page.status.source,
    started: page.started ?? null,
    ended: page.ended ?? null,
    commissioned_by: inRole('commissions'),
    paid_by: inRole('pays'),
    led_by: inRole('leads'),
    delivered_by: inRole('delivers'),
    supported_by: inRole('supports'),
    evaluated_by: inRole('evaluates'),
    pcc_link: page.pcc_link ?? null,
    problem: termIds('problem'),
    population: termIds('population'),
    kind: termIds('kind'),
    stage: termIds('stage'),
    setting: termIds('setting'),
    substance: termIds('substance'),
    funding: termIds('funding'),
    level: evidence.level,
    level_label: evidence.label,
    finding: evidence.finding,
    finding_label: evidence.findingLabel,
    sentence: evidence.sentence,
    flaws: evidence.flaws.map(({ text }) => text),
    doubts: evidence.doubts.map(({ text }) => text),
    worth_testing: caseStudy.worthTesting,
    tested: inBrief(howTested(caseStudy)),
    found: inBrief(whatFound(caseStudy)),
    cost: inBrief(whatCost(caseStudy, money)),
    evaluations: caseStudy.evaluations.map((evaluation) => evaluation.id),
    sources: caseStudy.sources.map((source) => source.id),
    facts: caseStudy.facts.length,
    next_test: page.next_test ?? null,
    would_be_lost: page.handover?.would_be_lost ?? null,
    held_by: page.handover?.held_by ?? null,
    checked: page.checked.on,
    version: page.changes[0]?.on ?? page.checked.on,
    json: absolute(caseStudyFile(id, 'json'), site.base),
    markdown: absolute(caseStudyFile(id, 'md'), site.base),
  };
}

const organisation = { table: 'organisations' } as const;

export const caseStudies = table({
  name: 'case-studies',
  title: 'Case studies',
  about:
    'One practice in one place a row. The JSON holds more than the CSV: with each case study come its facts, amounts, disputes, lessons and gaps.',
  schemaName: 'case-study-row',
  row: caseStudyRow,
  rows: (library) => library.caseStudies.map((caseStudy) => rowOf(caseStudy, library)),
  joins: {
    areas: { table: 'areas' },
    status_source: { table: 'sources' },
    commissioned_by: organisation,
    paid_by: organisation,
    led_by: organisation,
    delivered_by: organisation,
    supported_by: organisation,
    evaluated_by: organisation,
    problem: { table: 'terms', prefix: 'problem/' },
    population: { table: 'terms', prefix: 'population/' },
    kind: { table: 'terms', prefix: 'kind/' },
    stage: { table: 'terms', prefix: 'stage/' },
    setting: { table: 'terms', prefix: 'setting/' },
    substance: { table: 'terms', prefix: 'substance/' },
    funding: { table: 'terms', prefix: 'funding/' },
    evaluations: { table: 'evaluations' },
    sources: { table: 'sources' },
  },
});
