import type { SourceWithId } from './cited-fact.ts';
import { reference, shortCitation } from './citation.ts';
import { absolute, sourcePath } from './paths.ts';

export type PublishedSource = ReturnType<typeof publishedSource>;

/** One source as the site gives it to programs, beside the facts that rest on it. */
export function publishedSource(source: SourceWithId, base: string) {
  return {
    id: source.id,
    short: shortCitation(source),
    reference: Object.values(reference(source)).join(' ').replace(' .', '.'),
    url: source.url ?? null,
    page: absolute(sourcePath(source.id), base),
    read: source.read,
  };
}
