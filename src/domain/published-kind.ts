import { referenceTo, type SourceWithId } from './cited-fact.ts';
import { type KindOfPractice, researchFindings, researchLevels } from './kind-of-practice.ts';
import { absolute } from './paths.ts';
import { publishedFact } from './published-fact.ts';
import { publishedSource } from './published-source.ts';
import type { Reference } from './reference.ts';

export type PublishedKind = ReturnType<typeof publishedKind>;

/**
 * A kind of practice as the site gives it to programs, in `/kinds/<id>.json`. `research` is our reading of
 * the research, `null` where none was read; `see` names facts kept elsewhere that hold for it too.
 */
export function publishedKind(
  kind: KindOfPractice,
  base: string,
  referTo: (source: SourceWithId) => Reference,
) {
  const { term, research } = kind;
  return {
    id: term.id,
    title: term.label,
    definition: term.definition,
    url: absolute(kind.path, base),
    research:
      research === undefined
        ? null
        : {
            ...research,
            level_label: researchLevels[research.level],
            finding_label: researchFindings[research.finding],
          },
    facts: kind.facts.map((fact) => publishedFact(fact, base)),
    see: kind.see.map(referenceTo),
    sources: kind.sources.map((source) => publishedSource(source, base, referTo)),
  };
}
