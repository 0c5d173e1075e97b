import type { PublishedCaseStudy } from '../domain/published-case-study.ts';
import { writtenDate, writtenPeriod } from '../domain/written-date.ts';
import type { Block, Line, Row } from './paper.ts';
import type { ReferenceNumbers } from './reference-numbers.ts';

/**
 * The case studies side by side, one a row: so a table of two and one of ten both fit a page.
 * @param baseYear the year whose prices make costs alike: `2024-25`
 */
export function comparisonTable(
  caseStudies: readonly PublishedCaseStudy[],
  references: ReferenceNumbers,
  baseYear: string,
): Block {
  return {
    sort: 'table',
    head: [
      'Case study',
      'Status',
      'How it was tested',
      'What it found',
      `Cost in cash, and at ${baseYear} prices`,
      'Who it is for',
    ],
    rows: caseStudies.map((caseStudy) => row(caseStudy, references, baseYear)),
  };
}

function row(caseStudy: PublishedCaseStudy, references: ReferenceNumbers, baseYear: string): Row {
  const { title, url, where, terms, in_brief: brief } = caseStudy;
  return [
    [[{ link: url, words: title }], [where]],
    status(caseStudy),
    [[brief.tested.short]],
    [[{ strong: brief.found.short }], [brief.found.more]],
    cost(caseStudy, references, baseYear),
    [[terms.population.map(({ label }) => label).join('; ')]],
  ];
}

function status({ status_label, status_as_at, started, ended }: PublishedCaseStudy): Line[] {
  const known = [[{ strong: status_label }], [`as at ${writtenDate(status_as_at)}`]];
  if (started !== null) return [...known, [writtenPeriod(started, ended ?? undefined)]];
  return [...known, [ended === null ? 'start not known' : `until ${writtenDate(ended)}`]];
}

function cost(caseStudy: PublishedCaseStudy, references: ReferenceNumbers, baseYear: string): Line[] {
  const { id, amounts, in_brief: brief } = caseStudy;
  const amount = amounts.find(({ elsewhere }) => elsewhere === undefined);
  if (amount === undefined) return [[brief.cost.short]];
  const { restated, pays_for, fact } = amount;
  const alike =
    restated === null
      ? `not restated at ${baseYear} prices`
      : `${restated.words}${restated.assumed ? ', if spent at the prices of its year' : ''}`;
  return [[{ strong: brief.cost.short }, ...references.cite(id, [fact])], [`for ${pays_for}`], [alike]];
}
