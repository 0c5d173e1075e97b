import { withoutCitations } from '../domain/cited-facts.ts';
import type { Content } from './content.ts';

/** How much there is in the library. */
export interface Counts {
  caseStudies: number;
  facts: number;
  sources: number;
  evaluations: number;
  /** Of prose; the words of facts and of frontmatter are not counted. */
  words: number;
}

/** Counts what was read. */
export function countContent(content: Content): Counts {
  const homes = content.known.homes.map((home) => content.known.facts(home)?.all.length ?? 0);
  const prose = content.passages.filter(({ isProse }) => isProse).map(({ text }) => withoutCitations(text));
  return {
    caseStudies: content.caseStudies.size,
    facts: homes.reduce((sum, facts) => sum + facts, 0),
    sources: content.known.sources.all.length,
    evaluations: content.known.evaluations.all.length,
    words: prose.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
  };
}
