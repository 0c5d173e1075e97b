import type { CaseStudyEntry } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';
import type { ValuePath, YamlDocument } from '../yaml-document.ts';

export const nothingEndsBeforeItStarts: Rule = {
  name: 'nothing ends before it starts',
  why: 'Durations, and the prices of the years between, are worked out from these dates.',
  check: (content) => [
    ...[...content.caseStudies.values()].flatMap(ofCaseStudy),
    ...[...content.evaluations.values()].flatMap(({ record, document }) =>
      inOrder(document, ['period'], record.period?.from, record.period?.to),
    ),
  ],
};

function ofCaseStudy({ page, facts }: CaseStudyEntry): Fault[] {
  return [
    ...(page === undefined
      ? []
      : [
          ...inOrder(page.document, [], page.record.started, page.record.ended, ['started', 'ended']),
          ...page.record.roles.flatMap(({ from, to }, at) => inOrder(page.document, ['roles', at], from, to)),
        ]),
    ...(facts === undefined
      ? []
      : facts.record.amounts.flatMap(({ period }, at) =>
          period.sort === 'not-stated'
            ? []
            : inOrder(facts.document, ['amounts', at, 'period'], period.from, period.to),
        )),
  ];
}

/** Two dates are compared as far as both are known. */
function inOrder(
  document: YamlDocument,
  path: ValuePath,
  from: string | undefined,
  to: string | undefined,
  [first, last] = ['from', 'to'],
): Fault[] {
  if (from === undefined || to === undefined) return [];
  const known = Math.min(from.length, to.length);
  if (from.slice(0, known) <= to.slice(0, known)) return [];
  return [
    {
      file: document.file,
      line: document.lineOf([...path, last ?? 'to']),
      found: `${last}: ${to}, before ${first}: ${from}`,
      wanted: `${last} on or after ${first}`,
      instead: `${first}: ${to} and ${last}: ${from}, if the two were mixed up`,
    },
  ];
}
