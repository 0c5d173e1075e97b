import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { caseStudyFacts } from '../../../src/schema/case-study-facts.ts';
import { source } from '../../../src/schema/source.ts';

/** What an author wrote about one case study, read without the site's own loader. */
export interface CaseStudyContent {
  id: string;
  facts: z.output<typeof caseStudyFacts>['facts'];
}

/** All case studies in `content/` but the template. */
export function caseStudiesInContent(): CaseStudyContent[] {
  return globSync('content/case-studies/[!_]*/facts.yaml')
    .sort()
    .map((file) => ({ id: basename(dirname(file)), facts: caseStudyFacts.parse(readYaml(file)).facts }));
}

/** All sources in `content/`, by id. */
export function sourcesInContent(): Map<string, z.output<typeof source>> {
  const files = globSync('content/sources/[!_]*.yaml');
  return new Map(files.map((file) => [basename(file, '.yaml'), source.parse(readYaml(file))]));
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}
