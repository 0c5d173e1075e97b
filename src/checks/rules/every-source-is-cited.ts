import { propertyOf } from '../known-ids.ts';
import type { Rule } from '../rule.ts';

export const everySourceIsCited: Rule = {
  name: 'every source is cited',
  why: 'The list of sources says what the library relies on, and nothing else.',
  check: (content) => {
    const cited = new Set(content.documents.flatMap(({ data }) => sourcesNamedIn(data)));
    const unreadable = content.documents.filter(({ errors }) => errors.length > 0).map(({ file }) => file);
    const texts = content.files.filter(({ path }) => unreadable.includes(path)).map(({ text }) => text);
    return content.known.sources.all
      .filter((id) => !cited.has(id) && !texts.some((text) => text.includes(id)))
      .map((id) => ({
        file: `content/sources/${id}.yaml`,
        line: 1,
        found: 'a source that nothing cites',
        wanted: 'sources that a fact, a status, an area or an evaluation cites',
        instead: 'cite it where it is needed, or take the file away',
      }));
  },
};

/** All ids under `source` or `sources`, wherever they stand. */
function sourcesNamedIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(sourcesNamedIn);
  if (typeof data !== 'object' || data === null) return [];
  const own = [propertyOf(data, 'source'), propertyOf(data, 'sources')].flat();
  return [...own.filter((id) => typeof id === 'string'), ...Object.values(data).flatMap(sourcesNamedIn)];
}
