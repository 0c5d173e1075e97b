import { homePath } from './cited-fact.ts';
import { caseStudyPath, factAnchor } from './paths.ts';
import type { PublishedCaseStudy } from './published-case-study.ts';
import { factMarks } from './source-numbers.ts';

/** A link to a fact that a line rests on, as the case study's own page marks it. */
export interface FactLink {
  /** "13b", or an arrow where the fact stands on another page. */
  mark: string;
  href: string;
  /** What a screen reader says. */
  label: string;
  isSecondHand: boolean;
}

/** A line of an answer. */
export interface Line {
  text: string;
  /** Where the text leads. */
  href?: string;
  /** Words after it. */
  then?: string;
  /** Whether the text is what not to say. */
  struck?: boolean;
  /** Whether it matters less than the line before. */
  quiet?: boolean;
  marks: readonly FactLink[];
}

/** What one case study answers to one question. */
export interface Cell {
  /** The name of the picture before the first line: "level-3", "finding-mixed". */
  picture?: string;
  lines: readonly Line[];
  /** Answers with the same key are the same. */
  key: string;
}

/** @param empty what stands where there is no line */
export function cell(lines: readonly Line[], picture?: string, empty = 'Not found'): Cell {
  const shown = lines.length === 0 ? [{ ...plain(empty), quiet: true }] : lines;
  return {
    ...(picture === undefined ? {} : { picture }),
    lines: shown,
    key: shown.map(({ text, then = '' }) => text + then).join('\n'),
  };
}

export const plain = (text: string): Line => ({ text, marks: [] });

/** A quiet line of names, if there are any. */
export const heldBack = (names: readonly string[]): Line[] =>
  names.length === 0 ? [] : [{ ...plain(names.join(', ')), quiet: true }];

/** Texts with the facts that they rest on. */
export const linesWith = (
  caseStudy: PublishedCaseStudy,
  texts: readonly { text: string; facts: readonly string[] }[],
): Line[] => texts.map(({ text, facts }) => ({ text, marks: marksOf(caseStudy, facts) }));

/** A section of a case study's page. */
export const sectionOf = ({ id }: Pick<PublishedCaseStudy, 'id'>, anchor: string): string =>
  `${caseStudyPath(id)}#${anchor}`;

/** The links to facts, from how the case study's files name them: its own by id alone. */
export function marksOf(
  { id, facts, sources }: PublishedCaseStudy,
  references: readonly string[],
): FactLink[] {
  const marks = factMarks(
    sources.map((source) => source.id),
    facts,
  );
  return [...new Set(references.map((named) => whole(named, id)))].map((reference) => {
    const [home = '', name = ''] = reference.split('/');
    const href = `${homePath(home)}#${factAnchor(name)}`;
    const own = home === id ? facts.find((fact) => fact.id === name) : undefined;
    if (own === undefined)
      return { mark: '→', href, label: '→: a fact on another page', isSecondHand: false };
    const mark = marks.get(name) ?? '→';
    const isSecondHand = own.basis === 'secondary';
    const label = `${mark}: ${own.cited}${isSecondHand ? ', second-hand' : ''}`;
    return { mark, href, label, isSecondHand };
  });
}

const whole = (reference: string, home: string): string =>
  reference.includes('/') ? reference : `${home}/${reference}`;
