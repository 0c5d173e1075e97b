import type { Thing } from 'schema-dts';
import { absolute, glossaryPath, paths } from '../domain/paths.ts';
import type { TermList } from '../schema/term.ts';

/** The glossary as linked data: each term under the address of its entry. */
export function glossaryData(glossary: TermList, base: string): Thing {
  const set = `${absolute(paths.glossary, base)}#terms`;
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    name: glossary.label,
    description: glossary.definition,
    hasDefinedTerm: glossary.terms.map(({ id, label, acronym }) => ({
      '@type': 'DefinedTerm',
      '@id': absolute(glossaryPath(id), base),
      name: label,
      ...(acronym === undefined ? {} : { termCode: acronym }),
    })),
  };
}
