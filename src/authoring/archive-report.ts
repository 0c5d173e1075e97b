import { captureLink, isOnOfficeSite } from '../domain/source-link.ts';
import type { Source } from '../schema/source.ts';

/** What the report needs of a source. */
export type ArchivableSource = Pick<Source, 'title' | 'url' | 'archive_url'> & { id: string };

/**
 * Lists the sources that no web archive is known to keep, those on commissioners' own sites first,
 * because those sites go with the office in 2028. Each comes with the link that makes a copy.
 */
export function archiveReport(sources: readonly ArchivableSource[]): string {
  const open = sources.flatMap(({ id, title, url, archive_url }) =>
    url === undefined || archive_url !== undefined ? [] : [{ id, title, url }],
  );
  const kept = sources.filter(({ archive_url }) => archive_url !== undefined).length;
  const without = sources.filter(({ url, archive_url }) => url === undefined && archive_url === undefined);
  const office = open.filter(({ url }) => isOnOfficeSite(url));
  const others = open.filter(({ url }) => !isOnOfficeSite(url));
  return [
    `${sources.length} sources: ${kept} with an archive copy, ${open.length} without, ${without.length} with no address to copy.`,
    ...part('On sites of commissioners’ offices, which go in 2028', office),
    ...part('Elsewhere', others),
    '',
    'Open a link to make a copy, then write its address into the source’s file as archive_url.',
  ].join('\n');
}

function part(heading: string, sources: readonly { id: string; title: string; url: string }[]): string[] {
  if (sources.length === 0) return [];
  return [
    '',
    `${heading}: ${sources.length}`,
    ...sources.flatMap(({ id, title, url }) => [
      '',
      `  content/sources/${id}.yaml`,
      `  ${title}`,
      `  ${captureLink(url)}`,
    ]),
  ];
}
