import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';
import { checkBeforeBuild } from './src/checks/check-before-build.ts';
import { citeFacts } from './src/markdown/cite-facts.ts';
import { finishPages } from './src/finish/finish-pages.ts';
import { linkGlossary } from './src/markdown/link-glossary.ts';
import { storySectionEnds } from './src/markdown/story-section-ends.ts';
import { termList } from './src/schema/term.ts';
import { buildSearchIndex } from './src/search/build-index.ts';

const read = (file) => parse(readFileSync(new URL(`./content/${file}`, import.meta.url), 'utf8'));
const { base } = read('site.yaml');
const glossary = termList.parse(read('terms/glossary.yaml')).terms;

export default defineConfig({
  site: process.env.SITE_URL ?? base,
  trailingSlash: 'always',
  // The default glues words that stand on lines of their own.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    processor: satteri({ mdastPlugins: [citeFacts, linkGlossary(glossary), storySectionEnds] }),
    syntaxHighlight: false,
  },
  integrations: [checkBeforeBuild(), mdx(), buildSearchIndex(), finishPages()],
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
            weight: '200 800',
            style: 'normal',
            display: 'swap',
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What every page picks with comes as one file, not one for each module that a tool shares.
            output: {
              codeSplitting: {
                groups: [{ name: 'picking', test: /src\/picking\/(picked|pick-box|build-element)\.ts/ }],
              },
            },
          },
        },
      },
    },
  },
});
