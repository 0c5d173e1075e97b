import type { ContentFile } from '../content-file.ts';
import { placeOf, requiredFiles } from '../content-places.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { listed, nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const caseStudyFiles = ['page.mdx', 'facts.yaml'] as const;
const topLevel = [
  'case-studies',
  'evaluations',
  'sources',
  'kinds',
  'terms',
  'guides',
  'context',
  'pages',
] as const;
/** A folder for each, with the two files. */
const withFolders: readonly string[] = ['case-studies', 'context'];
const inMarkdown: readonly string[] = ['pages', 'guides'];

export const everyFileCanBeReadAndLiesInItsPlace: Rule = {
  name: 'every file can be read and lies in its place',
  why: 'A file that lies elsewhere, or that cannot be read, is silently missing from the site.',
  check: (content) => [
    ...content.files.flatMap((file) => [...wrongEncoding(file), ...wrongPlace(file)]),
    ...missing(content),
    ...content.unreadable,
  ],
};

function wrongEncoding({ path, text, isUtf8, startsWithMark }: ContentFile): Fault[] {
  const wanted = 'plain text, encoded as UTF-8';
  if (startsWithMark) {
    const instead = 'save the file as "UTF-8", not as "UTF-8 with BOM"';
    return [{ file: path, line: 1, found: 'a byte order mark at the start', wanted, instead }];
  }
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (!line.includes('\uFFFD')) return [];
    return {
      file: path,
      line: at + 1,
      found: isUtf8 ? 'a sign that was lost in an earlier copy (\uFFFD)' : 'bytes that are not UTF-8',
      wanted,
      instead: isUtf8 ? 'type the sign again' : 'save the file as UTF-8',
    };
  });
}

function wrongPlace({ path }: ContentFile): Fault[] {
  if (placeOf(path) !== undefined) return [];
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.join('/');
  const isOurs = (topLevel as readonly string[]).includes(folder);
  return [
    {
      file: path,
      line: 1,
      found: isOurs ? `${folder}/${name}, which is no name for a file there` : 'a file that belongs nowhere',
      wanted: wantedIn(folder),
      instead: insteadOf(folder, name),
    },
  ];
}

function wantedIn(folder: string): string {
  const id = 'an id in lower-case letters, digits and single hyphens';
  if (withFolders.includes(folder)) return `${folder}/<id>/page.mdx and facts.yaml, with ${id}`;
  if (folder === 'terms') return 'a file for each list of terms, and no other';
  if (inMarkdown.includes(folder)) return `${folder}/<id>.mdx, with ${id}`;
  if ((topLevel as readonly string[]).includes(folder)) return `${folder}/<id>.yaml, with ${id}`;
  return `only the files that the site reads: ${listed([...topLevel, 'areas.yaml', 'organisations.yaml', 'money.yaml', 'site.yaml', 'names-with-numbers.yaml', 'known-acronyms.yaml', 'moved.yaml'], 'and')}`;
}

function insteadOf(folder: string, name: string): string {
  const [first = '', file = ''] = name.split('/');
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  if (withFolders.includes(folder) && file !== '') {
    return `${folder}/${slug(first)}/${nearest(file, caseStudyFiles, 1)[0]}, or move it out of content/`;
  }
  if ((topLevel as readonly string[]).includes(folder) && !withFolders.includes(folder)) {
    const ending = inMarkdown.includes(folder) ? 'mdx' : 'yaml';
    return `${folder}/${slug(name.replace(/\.\w+$/, ''))}.${ending}, or move it out of content/`;
  }
  return 'move it out of content/';
}

function missing(content: Content): Fault[] {
  const present = new Set(content.files.map(({ path }) => path));
  const folders = [
    ...content.known.caseStudies.all.map((id) => `content/case-studies/${id}`),
    ...content.known.contexts.all.map((id) => `content/context/${id}`),
  ];
  const halves = folders.flatMap((folder) => caseStudyFiles.map((name) => `${folder}/${name}`));
  return [...requiredFiles, ...halves]
    .filter((path) => !present.has(path))
    .map((path) => ({
      file: path,
      line: 1,
      found: 'no such file',
      wanted: halves.includes(path) ? 'page.mdx and facts.yaml in each folder' : 'this file',
      instead: halves.includes(path)
        ? 'copy it from content/case-studies/_template, or take the folder away'
        : 'put it back, or copy it from an earlier version',
    }));
}
