import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageAddresses, readPage, redirectAddresses } from './built-pages.ts';
import { siteFolder } from './built-site.ts';
import { FaultsByPage } from './faults-by-page.ts';
import { everyPageRules } from './page-rules/every-page.ts';
import { type PageOutline, type SiteOutline, outlineOf } from './page-links.ts';
import { siteOrigin } from './site-address.ts';

/** What one reading of all pages yields. */
export interface SiteReading {
  outline: SiteOutline;
  /** What breaks the rule of this name, one message for each fault with the pages that have it. */
  faultsOf(rule: string): string[];
}

/** Reads every page once, tries all rules on it and keeps its outline; a whole site does not fit into memory. */
export function readSite(): SiteReading {
  const faults = new Map(everyPageRules.map((rule) => [rule.name, new FaultsByPage()]));
  const pages = new Map<string, PageOutline>();
  for (const address of pageAddresses()) {
    const page = readPage(address);
    pages.set(address, outlineOf(page));
    for (const rule of everyPageRules) faults.get(rule.name)?.add(address, rule.faults(page));
  }
  return {
    faultsOf: (rule) => faults.get(rule)?.lines() ?? [`is no rule: ${rule}`],
    outline: { origin: siteOrigin(), pages, files: new Set([...otherFiles(), ...redirectAddresses()]) },
  };
}

/** The addresses of everything in the built site that is no page. */
function otherFiles(): string[] {
  return globSync('**/*', { cwd: siteFolder })
    .filter((file) => !file.endsWith('.html') && statSync(join(siteFolder, file)).isFile())
    .map((file) => `/${file.split(sep).join('/')}`);
}
