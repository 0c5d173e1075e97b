import type { CaseStudy } from '../domain/case-study.ts';
import type { Library } from '../domain/library.ts';
import { absolute } from '../domain/paths.ts';
import { footnotesOf } from './footnotes.ts';
import { amountsMarkdown, disputesMarkdown, inBriefMarkdown, studiesMarkdown } from './markdown-evidence.ts';
import {
  citeMarkdown,
  factsMarkdown,
  lessonsMarkdown,
  safeToSayMarkdown,
  sourcesMarkdown,
  standingMarkdown,
} from './markdown-record.ts';
import { escaped } from './markdown-text.ts';
import { storyMarkdown } from './story-markdown.ts';

/**
 * A case study as one Markdown document (CommonMark with the tables and footnotes of GitHub), for people
 * and programs. Each of its own facts has one footnote, which gives source, place and permalink.
 * @param body the prose of `page.mdx` as typed
 */
export function caseStudyMarkdown(caseStudy: CaseStudy, body: string, library: Library): string {
  const { site, money } = library;
  const { page } = caseStudy;
  const footnotes = footnotesOf(caseStudy, body, site.base);
  const blocks = [
    `# ${escaped(page.title)}`,
    escaped(page.summary),
    `<${absolute(caseStudy.path, site.base)}>`,
    standingMarkdown(caseStudy),
    ...inBriefMarkdown(caseStudy, money),
    storyMarkdown(caseStudy, body, footnotes, site.base),
    ...studiesMarkdown(caseStudy, library, footnotes),
    ...amountsMarkdown(caseStudy, money, footnotes),
    ...disputesMarkdown(caseStudy, footnotes),
    ...safeToSayMarkdown(caseStudy, footnotes),
    ...lessonsMarkdown(caseStudy, footnotes),
    ...factsMarkdown(caseStudy, footnotes),
    ...sourcesMarkdown(caseStudy),
    ...citeMarkdown(caseStudy, library),
    footnotes.definitions().join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
