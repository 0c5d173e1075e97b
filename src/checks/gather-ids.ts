import type { TermListName } from '../schema/term.ts';
import type { ContentKind } from './content-places.ts';
import { idSet, idsIn, type IdSet, type KnownIds } from './known-ids.ts';
import type { ReadFile } from './read-content.ts';

/** Gathers every id of the library from what the files say before their schemas; `byPlace` has them by `kind/id`. */
export function gatherIds(files: readonly ReadFile[], byPlace: ReadonlyMap<string, ReadFile>): KnownIds {
  const named = (...kinds: ContentKind[]) =>
    idSet(files.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const within = (kind: ContentKind, id: string, list: string): IdSet => {
    const file = byPlace.get(`${kind}/${id}`);
    const isOpen = file?.document === undefined || file.document.errors.length > 0;
    return idSet(idsIn(file?.document?.data, list), isOpen);
  };
  const kinds = named('kind');
  const contexts = named('context-page', 'context-facts');
  const caseStudies = named('case-study-page', 'case-study-facts');
  const facts = new Map<string, IdSet>([
    ...caseStudies.all.map((id): [string, IdSet] => [id, within('case-study-facts', id, 'facts')]),
    ...contexts.all.map((id): [string, IdSet] => [`context:${id}`, within('context-facts', id, 'facts')]),
    ...kinds.all.map((id): [string, IdSet] => [`kind:${id}`, within('kind', id, 'facts')]),
  ]);
  const terms = new Map<TermListName, IdSet>();
  return {
    sources: named('source'),
    areas: within('areas', 'areas', 'areas'),
    organisations: within('organisations', 'organisations', 'organisations'),
    evaluations: named('evaluation'),
    caseStudies,
    contexts,
    terms: (list) => {
      const set = terms.get(list) ?? within('terms', list, 'terms');
      terms.set(list, set);
      return set;
    },
    facts: (home) => facts.get(home),
    homes: [...facts.keys()],
  };
}
