import type { Content, PageEntry } from './content.ts';
import type { Passage } from './passage.ts';

/** What a reader of one page reads from its top, in that order; and the names that the page is about. */
export interface PageWords {
  file: string;
  /** The summary, the question of a guide, then the prose. */
  passages: readonly Passage[];
  /** Its title and what else its subject is called. */
  names: readonly string[];
}

const fromTheTop: readonly string[] = ['summary', 'question'];

/** The words of every case study, page of context, guide and page of the site. */
export function pagesInWords(content: Content): PageWords[] {
  const byFile = Map.groupBy(content.passages, ({ file }) => file);
  const entries: PageEntry<{ title: string; also_known_as?: string[] }>[] = [
    ...content.caseStudies.values(),
    ...content.contexts.values(),
    ...content.guides.values(),
    ...content.pages.values(),
  ];
  return entries.flatMap(({ page, prose }) => {
    const file = page?.document.file ?? prose?.file;
    if (file === undefined) return [];
    const { title = '', also_known_as: also = [] } = page?.record ?? {};
    const passages = (byFile.get(file) ?? []).filter(
      ({ isProse, sort }) => isProse || fromTheTop.includes(sort),
    );
    return [{ file, passages, names: [title, ...also] }];
  });
}
