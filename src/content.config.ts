import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { areaList } from './schema/area.ts';
import { caseStudyFacts } from './schema/case-study-facts.ts';
import { caseStudyPage } from './schema/case-study-page.ts';
import { contextFacts, contextPage } from './schema/context.ts';
import { evaluation } from './schema/evaluation.ts';
import { guide } from './schema/guide.ts';
import { kind } from './schema/kind.ts';
import { money } from './schema/money.ts';
import { organisationList } from './schema/organisation.ts';
import { page } from './schema/page.ts';
import { site } from './schema/site.ts';
import { source } from './schema/source.ts';
import { termList } from './schema/term.ts';

/** The folder's name is the id; a folder that starts with an underscore stays off the site. */
const inFolders = (base: string, file: string) =>
  glob({
    base,
    pattern: `[^_]*/${file}`,
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  });

const oneFile = (file: string) => glob({ base: './content', pattern: file });

export const collections = {
  caseStudyPages: defineCollection({
    loader: inFolders('./content/case-studies', 'page.mdx'),
    schema: caseStudyPage,
  }),
  caseStudyFacts: defineCollection({
    loader: inFolders('./content/case-studies', 'facts.yaml'),
    schema: caseStudyFacts,
  }),
  evaluations: defineCollection({
    loader: glob({ base: './content/evaluations', pattern: '*.yaml' }),
    schema: evaluation,
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*.yaml' }),
    schema: source,
  }),
  kinds: defineCollection({ loader: glob({ base: './content/kinds', pattern: '*.yaml' }), schema: kind }),
  terms: defineCollection({ loader: glob({ base: './content/terms', pattern: '*.yaml' }), schema: termList }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: page }),
  guides: defineCollection({ loader: glob({ base: './content/guides', pattern: '*.mdx' }), schema: guide }),
  contextPages: defineCollection({ loader: inFolders('./content/context', 'page.mdx'), schema: contextPage }),
  contextFacts: defineCollection({
    loader: inFolders('./content/context', 'facts.yaml'),
    schema: contextFacts,
  }),
  areas: defineCollection({ loader: oneFile('areas.yaml'), schema: areaList }),
  organisations: defineCollection({ loader: oneFile('organisations.yaml'), schema: organisationList }),
  money: defineCollection({ loader: oneFile('money.yaml'), schema: money }),
  site: defineCollection({ loader: oneFile('site.yaml'), schema: site }),
};
