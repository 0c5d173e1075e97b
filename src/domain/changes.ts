import type { Library } from './library.ts';

/** A change of substance on a page: a new page, or another figure or conclusion. */
export interface Change {
  /** The day, as `2026-11-21`. */
  on: string;
  what: string;
  /** Whether the page was new with it. */
  isNew: boolean;
  title: string;
  path: string;
  summary: string;
  /** What sort of page it is, in plain words. */
  sort: 'Case study' | 'Guide' | 'Context';
}

interface ChangedPage {
  path: string;
  page: { title: string; summary: string; changes: readonly { on: string; what: string }[] };
}

function changesOf({ path, page }: ChangedPage, sort: Change['sort']): Change[] {
  const { title, summary, changes } = page;
  const first = changes.length - 1;
  return changes.map(({ on, what }, at) => ({ on, what, isNew: at === first, title, path, summary, sort }));
}

/** Changes of case studies, newest first; of one day by the name of the page. */
export function caseStudyChanges({ caseStudies }: Pick<Library, 'caseStudies'>): Change[] {
  return newestFirst(caseStudies.flatMap((caseStudy) => changesOf(caseStudy, 'Case study')));
}

/** Changes of every page that keeps a log, newest first; of one day by the name of the page. */
export function allChanges(library: Pick<Library, 'caseStudies' | 'guides' | 'contexts'>): Change[] {
  return newestFirst([
    ...library.caseStudies.flatMap((caseStudy) => changesOf(caseStudy, 'Case study')),
    ...library.guides.flatMap((guide) => changesOf(guide, 'Guide')),
    ...library.contexts.flatMap((context) => changesOf(context, 'Context')),
  ]);
}

const newestFirst = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title, 'en'));

/** The day of the last change of substance: what a citation gives as the version. */
export const versionOf = ({
  checked,
  changes,
}: {
  checked: { on: string };
  changes: readonly { on: string }[];
}): string => changes[0]?.on ?? checked.on;
