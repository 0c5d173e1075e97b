import type { Thing } from 'schema-dts';
import type { SourceWithId } from '../domain/cited-fact.ts';
import { absolute, sourcePath } from '../domain/paths.ts';
import type { Source } from '../schema/source.ts';

/** The nearest type of schema.org; minutes and submissions have none of their own. */
const types = {
  'journal-article': 'ScholarlyArticle',
  report: 'Report',
  evaluation: 'Report',
  minutes: 'DigitalDocument',
  'committee-report': 'Report',
  'press-release': 'NewsArticle',
  news: 'NewsArticle',
  'web-page': 'WebPage',
  blog: 'BlogPosting',
  guidance: 'DigitalDocument',
  statistics: 'Dataset',
  thesis: 'Thesis',
  'evidence-submission': 'DigitalDocument',
  legislation: 'Legislation',
} as const satisfies Record<Source['type'], string>;

/** The id under which linked data speaks of a source. */
export const sourceId = (id: string, base: string): string => `${absolute(sourcePath(id), base)}#source`;

/** A source as linked data, under the address of its page here. */
export function sourceData(source: SourceWithId, base: string): Thing {
  const { doi, url } = source;
  const same = [
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
    ...(url === undefined ? [] : [url]),
  ];
  return {
    '@type': types[source.type],
    '@id': sourceId(source.id, base),
    name: source.title,
    ...(source.authors.length === 0 ? {} : { author: source.authors.map(authorOf) }),
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.date === undefined ? {} : { datePublished: source.date }),
    ...(doi === undefined ? {} : { identifier: `doi:${doi}` }),
    ...(same.length === 0 ? {} : { sameAs: [...new Set(same)] }),
    ...(source.archive_url === undefined ? {} : { archivedAt: source.archive_url }),
  } as Thing;
}

/** A person is written "Family, Given"; a body has no comma. */
const authorOf = (author: string) =>
  author.includes(', ')
    ? { '@type': 'Person', name: author.split(', ').toReversed().join(' ') }
    : { '@type': 'Organization', name: author };
