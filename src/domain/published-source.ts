import type { SourceWithId } from './cited-fact.ts';
import { shortCitation } from './citation.ts';
import { absolute, sourcePath } from './paths.ts';
import { type Reference, referenceText } from './reference.ts';

export type PublishedSource = ReturnType<typeof publishedSource>;

/**
 * One source as the site gives it to programs, beside the facts that rest on it.
 * @param referTo makes the reference to a source, the same as on the pages
 */
export function publishedSource(
  source: SourceWithId,
  base: string,
  referTo: (source: SourceWithId) => Reference,
) {
  return {
    id: source.id,
    short: shortCitation(source),
    reference: referenceText(referTo(source)),
    url: source.url ?? null,
    page: absolute(sourcePath(source.id), base),
    read: source.read,
  };
}
