import type { CitedFact } from './cited-fact.ts';
import { shortCitation } from './citation.ts';
import { absolute } from './paths.ts';

export type PublishedFact = ReturnType<typeof publishedFact>;

/** One fact as the site gives it to programs. Outside readers rely on these names. */
export function publishedFact(fact: CitedFact, base: string) {
  return {
    id: fact.id,
    about: fact.about,
    statement: fact.statement,
    figures: fact.figures,
    source: fact.source,
    cited: shortCitation(fact.document),
    where: fact.where,
    basis: fact.basis,
    ...(fact.said_by === undefined ? {} : { said_by: fact.said_by }),
    ...(fact.happened === undefined ? {} : { happened: fact.happened }),
    ...(fact.overtaken_by === undefined ? {} : { overtaken_by: fact.overtaken_by }),
    ...(fact.quote === undefined ? {} : { quote: fact.quote }),
    ...(fact.note === undefined ? {} : { note: fact.note }),
    // Only facts of a kind have these two.
    ...('as_at' in fact && fact.as_at !== undefined ? { as_at: fact.as_at } : {}),
    ...('check' in fact && fact.check !== undefined ? { check: fact.check } : {}),
    url: absolute(fact.path, base),
  };
}
