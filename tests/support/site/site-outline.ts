import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageAddresses, readPage, redirectAddresses } from './built-pages.ts';
import { siteFolder } from './built-site.ts';
import { everyPageRules } from './page-rules/every-page.ts';
import { type PageOutline, type SiteOutline, outlineOf } from './page-links.ts';
import { siteOrigin } from './site-address.ts';
import { someOf } from './some-of.ts';

/** What one reading of all pages yields. */
export interface SiteReading {
  outline: SiteOutline;
  /** What breaks the rule of this name, one message for each fault with the pages that have it. */
  faultsOf(rule: string): string[];
}

/** Reads every page once, tries all rules on it and keeps its outline; a whole site does not fit into memory. */
export function readSite(): SiteReading {
  const faults = new Map<string, Map<string, string[]>>();
  const pages = new Map<string, PageOutline>();
  for (const address of pageAddresses()) {
    const page = readPage(address);
    pages.set(address, outlineOf(page));
    for (const rule of everyPageRules) {
      const known = faults.get(rule.name) ?? new Map<string, string[]>();
      for (const fault of rule.faults(page)) known.set(fault, [...(known.get(fault) ?? []), address]);
      faults.set(rule.name, known);
    }
  }
  return {
    faultsOf: (rule) =>
      [...(faults.get(rule) ?? [])].map(([fault, where]) => `${fault}. On ${someOf(where)}`),
    outline: { origin: siteOrigin(), pages, files: new Set([...otherFiles(), ...redirectAddresses()]) },
  };
}

/** The addresses of everything in the built site that is no page. */
function otherFiles(): string[] {
  return globSync('**/*', { cwd: siteFolder })
    .filter((file) => !file.endsWith('.html') && statSync(join(siteFolder, file)).isFile())
    .map((file) => `/${file.split(sep).join('/')}`);
}
