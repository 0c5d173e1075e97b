import type { SourceWithId } from './cited-fact.ts';
import type { Context } from './context.ts';
import { absolute } from './paths.ts';
import { publishedFact } from './published-fact.ts';
import { publishedSource } from './published-source.ts';
import type { Reference } from './reference.ts';

export type PublishedContext = ReturnType<typeof publishedContext>;

/** A page of context as the site gives it to programs, in `/context/<id>.json`. */
export function publishedContext(
  { id, path, page, facts, disputes, gaps, sources }: Context,
  base: string,
  referTo: (source: SourceWithId) => Reference,
) {
  return {
    id,
    title: page.title,
    summary: page.summary,
    url: absolute(path, base),
    disputes,
    gaps,
    facts: facts.map((fact) => publishedFact(fact, base)),
    sources: sources.map((source) => publishedSource(source, base, referTo)),
    checked: page.checked.on,
    changes: page.changes,
  };
}
