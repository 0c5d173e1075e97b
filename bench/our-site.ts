import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand, type CommandRun } from './run-command.ts';

/** The root of the project. */
export const ourFolder = resolve(import.meta.dirname, '..');
export const ourSite = join(ourFolder, 'dist');

/**
 * Builds our pages and index from nothing.
 * @param folder the project, or a copy of it with other content
 */
export async function buildOurs(folder = ourFolder): Promise<CommandRun> {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, kept), { recursive: true, force: true });
  }
  return runCommand(join(ourFolder, 'node_modules', '.bin', 'astro'), ['build'], folder);
}

export const isBuilt = (site: string): boolean => existsSync(join(site, 'pagefind', 'pagefind-entry.json'));
