import type { Thing } from 'schema-dts';
import { absolute, paths } from '../domain/paths.ts';
import type { Site } from '../schema/site.ts';
import { publisherId } from './linked-data.ts';

/** A file of the open data. */
interface Download {
  /** From the root of the site. */
  path: string;
  mediaType: string;
}

/** The whole library as linked data: one dataset, with the files in which it can be taken away. */
export function datasetData(
  { base, name, description, edition, licence }: Site,
  files: readonly Download[],
): Thing {
  const url = absolute(paths.data, base);
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: `${name}: open data`,
    description,
    url,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: licence.content_url,
    version: edition,
    dateModified: edition,
    creator: { '@id': publisherId(base) },
    spatialCoverage: { '@type': 'Place', name: 'England and Wales' },
    distribution: files.map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(path, base),
      encodingFormat: mediaType,
    })),
  };
}
