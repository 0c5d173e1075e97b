import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Scheme and host that the built site is published at: SITE_URL, or the base address of the content. */
export function siteOrigin(): string {
  const { base } = parse(readFileSync('content/site.yaml', 'utf8')) as { base: string };
  return new URL(process.env['SITE_URL'] ?? base).origin;
}
