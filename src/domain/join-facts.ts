import { type CitedFact, citeFactsOf, referenceTo, type SourceWithId } from './cited-fact.ts';
import { found } from './found.ts';
import type { LibraryRecords } from './library-records.ts';

/** The name of a kind's page; the file `general` is about no kind in particular. */
function kindTitle(id: string, records: LibraryRecords): string {
  if (id === 'general') return 'Every kind of work';
  return found(
    records.terms.kind.terms.find((term) => term.id === id),
    'kind',
    id,
  ).label;
}

/** All facts of the library by the names under which any page may cite them. */
export function joinFacts(records: LibraryRecords): Map<string, CitedFact> {
  const sourceOf = (id: string): SourceWithId => ({ ...found(records.sources[id], 'source', id), id });
  const facts: CitedFact[] = [
    ...Object.entries(records.caseStudies).flatMap(([id, { page, facts: content, body }]) =>
      citeFactsOf(id, page.title, content.facts, body, sourceOf),
    ),
    ...Object.entries(records.kinds).flatMap(([id, kind]) =>
      citeFactsOf(`kind:${id}`, kindTitle(id, records), kind.facts, '', sourceOf),
    ),
    ...Object.entries(records.contexts).flatMap(([id, { page, facts: content, body }]) =>
      citeFactsOf(`context:${id}`, page.title, content.facts, body, sourceOf),
    ),
  ];
  return new Map(facts.map((fact) => [referenceTo(fact), fact]));
}
