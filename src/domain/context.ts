import type { ContextFacts, ContextPage } from '../schema/context.ts';
import type { CitedFact, SourceWithId } from './cited-fact.ts';
import { citingHome, type CitingPage } from './citing-page.ts';
import { found } from './found.ts';
import type { LibraryRecords } from './library-records.ts';
import { contextPath } from './paths.ts';
import { sourceOrder } from './source-numbers.ts';

/** A page about what surrounds the practices, with facts of its own. */
export interface Context extends CitingPage {
  id: string;
  path: string;
  page: ContextPage;
  facts: readonly CitedFact[];
  disputes: ContextFacts['disputes'];
  gaps: ContextFacts['gaps'];
  sources: readonly SourceWithId[];
  fact: (reference: string) => CitedFact;
}

/** Joins a page of context to its facts and sources. */
export function joinContext(
  id: string,
  records: LibraryRecords,
  facts: ReadonlyMap<string, CitedFact>,
): Context {
  const { page, facts: content, body } = found(records.contexts[id], 'page of context', id);
  const home = `context:${id}`;
  const factOf = (reference: string) =>
    found(facts.get(reference.includes('/') ? reference : `${home}/${reference}`), 'fact', reference);
  return {
    id,
    path: contextPath(id),
    page,
    facts: content.facts.map((fact) => factOf(fact.id)),
    disputes: content.disputes,
    gaps: content.gaps,
    sources: sourceOrder(body, content.facts).map((name) => ({
      ...found(records.sources[name], 'source', name),
      id: name,
    })),
    fact: factOf,
    cite: citingHome(home, factOf),
  };
}
