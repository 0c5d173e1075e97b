import type { Kind } from '../schema/kind.ts';
import type { Term } from '../schema/term.ts';
import type { CitedFact } from './cited-fact.ts';
import { found } from './found.ts';
import type { KindOfPractice } from './kind-of-practice.ts';
import type { LibraryRecords } from './library-records.ts';
import { termPath } from './paths.ts';
import { sourceOrder } from './source-numbers.ts';

/** Stands for all kinds, so that what holds for each has a page and permalinks of its own. */
const everyKindTerm: Term = {
  id: 'general',
  label: 'Every kind of work',
  definition: 'What the law and the rules say of any work that a commissioner pays for.',
  also: [],
  asked_as: [],
  sources: [],
  linked: false,
};

const nothing: Kind = { facts: [], labels: [], see: [] };

function joinKind(
  term: Term,
  record: Kind,
  records: LibraryRecords,
  facts: ReadonlyMap<string, CitedFact>,
): KindOfPractice {
  const fact = (reference: string) => found(facts.get(reference), 'fact', reference);
  const source = (id: string) => ({ ...found(records.sources[id], 'source', id), id });
  return {
    term,
    path: termPath('kind', term.id),
    research: record.research,
    facts: record.facts.map(({ id }) => fact(`kind:${term.id}/${id}`)),
    labels: record.labels.map((label) => ({ ...label, document: source(label.source) })),
    see: record.see.map(fact),
    sources: sourceOrder('', record.facts).map(source),
  };
}

/** Each kind of the list with what its file says, and what holds for all of them. */
export function joinKinds(
  records: LibraryRecords,
  facts: ReadonlyMap<string, CitedFact>,
): { kinds: KindOfPractice[]; everyKind: KindOfPractice } {
  const join = (term: Term) => joinKind(term, records.kinds[term.id] ?? nothing, records, facts);
  return { kinds: records.terms.kind.terms.map(join), everyKind: join(everyKindTerm) };
}
