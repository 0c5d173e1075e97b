import { amountCell, pricesCell, sumCell, sumsDiffer } from './compared-amounts.ts';
import { type Cell, cell, heldBack, linesWith, marksOf, plain, sectionOf } from './compared-cell.ts';
import { comparedRoles } from './compared-roles.ts';
import { type BrowsedList, termPath } from './paths.ts';
import type { PublishedCaseStudy } from './published-case-study.ts';
import { writtenDate, writtenPeriod } from './written-date.ts';

/** One question, answered by every case study. */
export interface ComparedRow {
  id: string;
  title: string;
  /** What to know before setting the answers side by side. */
  note?: string;
  /** One for each case study, in their order. */
  cells: readonly Cell[];
  /** Whether all answers read the same. */
  same: boolean;
}

type Answer = (caseStudy: PublishedCaseStudy) => Cell;
interface Question {
  id: string;
  title: string;
  answer: Answer;
  note?: string | undefined;
}

const termRows: readonly { list: BrowsedList; title: string }[] = [
  { list: 'population', title: 'Who it is for' },
  { list: 'kind', title: 'Kind of practice' },
  { list: 'stage', title: 'Stage' },
  { list: 'substance', title: 'Substance' },
  { list: 'problem', title: 'Tackles' },
];

/**
 * Case studies side by side, question by question, in the order of their pages. Sums stand one by one and are
 * never added up.
 * @param caseStudies as the site publishes them
 * @param baseYear the financial year at whose prices sums are restated
 */
export function compareCaseStudies(
  caseStudies: readonly PublishedCaseStudy[],
  baseYear: string,
): ComparedRow[] {
  const questions: Question[] = [
    { id: 'where', title: 'Where', answer: ({ where, local }) => cell([plain(where), ...heldBack(local)]) },
    { id: 'status', title: 'How it stands', answer: standing },
    { id: 'since', title: 'Since when', answer: since },
    { id: 'summary', title: 'What it is', answer: ({ summary }) => cell([plain(summary)]) },
    { id: 'tested', title: 'How it was tested', answer: tested },
    { id: 'found', title: 'What it found', answer: found },
    { id: 'cost', title: 'What it cost, in cash of its time', answer: amountCell },
    { id: 'prices', title: `The same at ${baseYear} prices`, answer: pricesCell },
    { id: 'sum', title: 'What that sum is', answer: sumCell, note: sumsDiffer(caseStudies) },
    ...termRows.map(({ list, title }) => ({ id: list, title, answer: termsOf(list) })),
    ...comparedRoles(caseStudies),
    { id: 'lessons', title: 'Lessons for someone who copies it', answer: lessons },
    { id: 'gaps', title: 'What is not known', answer: gaps },
    { id: 'can-say', title: 'You can say', answer: canSay },
    { id: 'cannot-say', title: 'Do not say', answer: cannotSay },
    { id: 'checked', title: 'When we checked', answer: ({ checked }) => cell([plain(writtenDate(checked))]) },
  ];
  return questions.map(({ id, title, answer, note }) => {
    const cells = caseStudies.map(answer);
    const same = cells.every(({ key }) => key === cells[0]?.key);
    return { id, title, cells, same, ...(note === undefined ? {} : { note }) };
  });
}

const standing: Answer = ({ status_label, status_as_at }) =>
  cell([plain(`${status_label}, as at ${writtenDate(status_as_at)}`)]);

const since: Answer = ({ started, ended }) => {
  if (started !== null) return cell([plain(capital(writtenPeriod(started, ended ?? undefined)))]);
  return cell([plain(ended === null ? 'Start not found' : `Start not found; to ${writtenDate(ended)}`)]);
};

const tested: Answer = (caseStudy) => {
  const { evidence, in_brief } = caseStudy;
  const marks = marksOf(
    caseStudy,
    evidence.doubts.map(({ fact }) => fact),
  );
  const label = { text: evidence.label, href: sectionOf(caseStudy, 'how-it-was-tested'), marks: [] };
  const more = in_brief.tested.more === '' ? [] : [{ text: in_brief.tested.more, marks }];
  return cell([label, ...more], `level-${evidence.level}`);
};

const found: Answer = (caseStudy) => {
  const { evidence, disputes } = caseStudy;
  const which = {
    text: 'Which figures to cite',
    href: sectionOf(caseStudy, 'figures-in-circulation'),
    marks: [],
  };
  return cell(
    [
      { text: evidence.finding_label, href: sectionOf(caseStudy, 'what-it-found'), marks: [] },
      plain(evidence.sentence),
      ...(disputes.length === 0 ? [] : [which]),
    ],
    `finding-${evidence.finding}`,
  );
};

/** The order of terms says which is the main one; the same terms in another order are the same answer. */
function termsOf(list: BrowsedList): Answer {
  return ({ terms }) => {
    const lines = terms[list].map(({ id, label }) => ({ text: label, href: termPath(list, id), marks: [] }));
    const key = terms[list]
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
    return { ...cell(lines), key };
  };
}

const lessons: Answer = (caseStudy) =>
  cell(linesWith(caseStudy, caseStudy.lessons), undefined, 'None written down.');

const means = {
  'not-measured': 'Not measured',
  'not-published': 'Not published',
  'not-found': 'Not found by us',
};

const gaps: Answer = (caseStudy) =>
  cell([
    ...caseStudy.gaps.map((gap) => ({ text: `${means[gap.means]}:`, then: ` ${gap.text}`, marks: [] })),
    { text: 'On its page', href: sectionOf(caseStudy, 'what-is-not-known'), marks: [] },
  ]);

const canSay: Answer = (caseStudy) =>
  cell(linesWith(caseStudy, caseStudy.safe_to_say?.can ?? []), undefined, 'Nothing written down.');

const cannotSay: Answer = (caseStudy) => {
  const lines = caseStudy.safe_to_say?.cannot.map(({ text, because, facts }) => ({
    text,
    struck: true,
    then: ` ${because}`,
    marks: marksOf(caseStudy, facts),
  }));
  return cell(lines ?? [], undefined, 'Nothing written down.');
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
