import type { Fact } from '../schema/fact.ts';
import type { KindFact } from '../schema/kind.ts';
import type { Source } from '../schema/source.ts';
import { caseStudyPath, contextPath, factAnchor, termPath } from './paths.ts';
import { factMarks, sourceOrder } from './source-numbers.ts';

export type SourceWithId = Source & { id: string };

/** A fact of a case study, together with the document it rests on and its permalink. */
export type CaseStudyFact = Joined<Fact>;
/** The same for a fact of a kind. */
export type FactOfKind = Joined<KindFact>;
export type CitedFact = CaseStudyFact | FactOfKind;

type Joined<T> = T & {
  /** What it belongs to, as citations name it: `durham-checkpoint`, `kind:naloxone` or `context:spotlight-2018`. */
  home: string;
  /** The name of the page it stands on. */
  homeTitle: string;
  document: SourceWithId;
  /** How its page cites it: the number of the source, with a letter where several facts rest on it. */
  mark: string;
  /** Its permalink, a path. */
  path: string;
};

/** The page of a case study, of a kind or of context, from what citations call it. */
export function homePath(home: string): string {
  const [sort, id] = home.split(':');
  if (id === undefined) return caseStudyPath(home);
  return sort === 'kind' ? termPath('kind', id) : contextPath(id);
}

/** How citations on any page name the fact: `durham-checkpoint/rct-effect`. */
export const referenceTo = (fact: CitedFact): string => `${fact.home}/${fact.id}`;

/**
 * Joins the facts of one home to their sources and marks them in the order in which `body` cites them.
 * @param sourceOf finds a source by id; it throws where there is none.
 */
export function citeFactsOf<T extends Fact | KindFact>(
  home: string,
  homeTitle: string,
  facts: readonly T[],
  body: string,
  sourceOf: (id: string) => SourceWithId,
): Joined<T>[] {
  const marks = factMarks(sourceOrder(body, facts), facts);
  return facts.map((fact) => ({
    ...fact,
    home,
    homeTitle,
    document: sourceOf(fact.source),
    mark: marks.get(fact.id) ?? '',
    path: `${homePath(home)}#${factAnchor(fact.id)}`,
  }));
}
