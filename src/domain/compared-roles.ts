import { type Cell, cell, marksOf } from './compared-cell.ts';
import { organisationPath } from './paths.ts';
import type { PublishedCaseStudy } from './published-case-study.ts';

type Role = PublishedCaseStudy['roles'][number]['role'];

/** The roles in the order in which a reader asks; of the last two, only what some case study has. */
const asked: readonly { role: Role; title: string; always: boolean }[] = [
  { role: 'commissions', title: 'Commissioned by', always: true },
  { role: 'pays', title: 'Paid for by', always: true },
  { role: 'delivers', title: 'Delivered by', always: true },
  { role: 'evaluates', title: 'Evaluated by', always: true },
  { role: 'leads', title: 'Led by', always: false },
  { role: 'supports', title: 'Supported by', always: false },
];

/** Who had which part, one question for each part. */
export function comparedRoles(caseStudies: readonly PublishedCaseStudy[]) {
  return asked
    .filter(
      ({ role, always }) =>
        always || caseStudies.some(({ roles }) => roles.some((part) => part.role === role)),
    )
    .map(({ role, title }) => ({ id: role, title, answer: playersOf(role) }));
}

const playersOf =
  (role: Role) =>
  (caseStudy: PublishedCaseStudy): Cell =>
    cell(
      caseStudy.roles
        .filter((part) => part.role === role)
        .map(({ organisation, name, note, fact }) => ({
          text: name,
          href: organisationPath(organisation),
          ...(note === null ? {} : { then: `, ${note}` }),
          marks: fact === null ? [] : marksOf(caseStudy, [fact]),
        })),
      undefined,
      'Nobody named',
    );
