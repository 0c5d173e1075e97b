import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { parse } from 'yaml';
import type { Library } from '../domain/library.ts';
import { site as siteSchema } from '../schema/site.ts';
import { diskSite, type Files } from './disk-site.ts';

/** Every file of a folder, by its path in it. */
function filesIn(folder: string): Files {
  const paths = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))]));
}

/** What `site.yaml` says; SITE_URL stands for the address where it is set, as in the build. */
export function readSite(): Library['site'] {
  const site = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));
  return { ...site, base: process.env['SITE_URL'] ?? site.base };
}

/** A built site as a folder of files that reads from a disk: its name, and its files by their path in it. */
export function copyForDisk(
  folder: string,
  site: Library['site'],
): { name: string; files: Map<string, Uint8Array> } {
  return { name: `pcc-good-practice-${site.edition}`, files: diskSite(filesIn(folder), site) };
}

/**
 * That copy as one zip file. The same site gives the same bytes: every file has the day of the edition
 * as its time.
 */
export function zipSite(folder: string, site: Library['site']): { name: string; zip: Uint8Array } {
  const { name, files } = copyForDisk(folder, site);
  const [year = 0, month = 1, day = 1] = site.edition.split('-').map(Number);
  // A zip file holds local time: the parts of a date that are given here are the parts that it keeps.
  const mtime = new Date(year, month - 1, day);
  const inFolder: Zippable = Object.fromEntries(
    [...files].map(([path, content]) => [`${name}/${path}`, content]),
  );
  return { name, zip: zipSync(inFolder, { level: 9, mtime, os: 3 }) };
}

/** `npm run zip`: after a build, writes the zip file beside the folder of the site. */
if (import.meta.main) {
  const { name, zip } = zipSite('dist', readSite());
  writeFileSync(`${name}.zip`, zip);
  console.log(`${name}.zip: ${(zip.length / 1_000_000).toFixed(1)} MB. Unpack it and open index.html.`);
}
