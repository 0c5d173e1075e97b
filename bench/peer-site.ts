import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pageAddresses } from '../tests/support/site/built-pages.ts';
import { peerPage } from './peer-page.ts';
import { runCommand, type CommandRun } from './run-command.ts';

/** The Starlight site that ours is measured against. */
export const peerFolder = resolve(import.meta.dirname, 'peer');
export const peerSite = join(peerFolder, 'dist');

const content = join(peerFolder, 'src', 'content', 'docs');

/**
 * Installs Starlight beside the bench, if it is not there.
 * @returns whether it is there now; without a registry it is not
 */
export async function installPeer(say: (line: string) => void): Promise<boolean> {
  if (existsSync(join(peerFolder, 'node_modules', '@astrojs', 'starlight'))) return true;
  say('Installing Starlight in bench/peer …');
  const options = ['install', '--no-package-lock', '--no-audit', '--no-fund'];
  const { code } = await runCommand('npm', options, peerFolder);
  return code === 0;
}

/**
 * Writes one Starlight page for each page of our built site that the search index holds.
 * @returns the addresses of the pages, ours and the peer's alike
 */
export function writePeerContent(ourSite: string): string[] {
  rmSync(content, { recursive: true, force: true });
  return pageAddresses(ourSite).flatMap((address) => {
    if (!address.endsWith('/')) return [];
    const page = peerPage(address, readFileSync(join(ourSite, address, 'index.html'), 'utf8'));
    if (page === undefined) return [];
    const file = join(content, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page.markdown);
    return [address];
  });
}

/** Builds the peer's pages and index, from nothing. */
export async function buildPeer(): Promise<CommandRun> {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(peerFolder, kept), { recursive: true, force: true });
  }
  return runCommand(join(peerFolder, 'node_modules', '.bin', 'astro'), ['build'], peerFolder);
}
