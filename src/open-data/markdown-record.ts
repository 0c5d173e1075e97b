import { pageItem } from '../citing/csl-item.ts';
import { citableCaseStudy } from '../citing/library-references.ts';
import { harvardReference, referenceTo } from '../citing/references.ts';
import { partsByRole, statusName, whereItIs } from '../domain/at-a-glance.ts';
import type { CaseStudy } from '../domain/case-study.ts';
import type { Library } from '../domain/library.ts';
import { absolute, caseStudyFile } from '../domain/paths.ts';
import type { Reference } from '../domain/reference.ts';
import { sourceReading } from '../domain/source-reading.ts';
import { writtenDate } from '../domain/written-date.ts';
import type { Footnotes } from './footnotes.ts';
import { bullets, escaped, section } from './markdown-text.ts';

/** Where, since when, by whom. */
export function standingMarkdown(caseStudy: CaseStudy): string {
  const { page } = caseStudy;
  const local = page.local.length === 0 ? '' : ` (${page.local.join(', ')})`;
  const dates = [
    ...(page.started === undefined ? [] : [`started ${writtenDate(page.started)}`]),
    ...(page.ended === undefined ? [] : [`ended ${writtenDate(page.ended)}`]),
  ];
  const status = `${statusName(caseStudy)}, as at ${writtenDate(page.status.as_at)}`;
  return bullets([
    `**Where:** ${escaped(`${whereItIs(caseStudy)}${local}`)}`,
    `**Status:** ${escaped([status, ...dates].join('; '))}`,
    ...(page.also_known_as.length === 0
      ? []
      : [`**Also known as:** ${escaped(page.also_known_as.join(', '))}`]),
    ...partsByRole(caseStudy).map(
      ({ role, parts }) =>
        `**${role}:** ${escaped(parts.map(({ organisation }) => organisation.name).join(', '))}`,
    ),
  ]);
}

/** What can be said in public, and what should not be. */
export function safeToSayMarkdown({ safeToSay }: CaseStudy, { mark, marks }: Footnotes): string[] {
  if (safeToSay === undefined) return [];
  const { can, cannot, said } = safeToSay;
  const part = (title: string, points: readonly string[]) =>
    points.length === 0 ? [] : [`### ${title}`, bullets(points)];
  return section(
    'Safe to say',
    ...part(
      'You can say',
      can.map(({ text, facts }) => `${escaped(text)}${marks(facts)}`),
    ),
    ...part(
      'Do not say',
      cannot.map(({ text, because, facts }) => `“${escaped(text)}” ${escaped(because)}${marks(facts)}`),
    ),
    ...part(
      'What has been said in public',
      said.map(({ text, by, fact }) => `${escaped(text)} In our words, from ${escaped(by)}.${mark(fact)}`),
    ),
  );
}

/** Advice, and what is not known. */
export function lessonsMarkdown({ lessons, gaps }: CaseStudy, { marks }: Footnotes): string[] {
  const means = {
    'not-measured': 'not measured',
    'not-published': 'not published',
    'not-found': 'not found',
  };
  return [
    ...section('Lessons', bullets(lessons.map(({ text, facts }) => `${escaped(text)}${marks(facts)}`))),
    ...section('Gaps', bullets(gaps.map((gap) => `${escaped(gap.text)} (${means[gap.means]})`))),
  ];
}

/** Every fact of its own as a list; the footnote of each says where it comes from. */
export function factsMarkdown({ facts }: CaseStudy, { mark }: Footnotes): string[] {
  const points = facts.map(({ id, statement, note }) =>
    [`${escaped(statement)}${mark(id)}`, ...(note === undefined ? [] : [`Note: ${escaped(note)}`])].join(' '),
  );
  return section('Every fact', bullets(points));
}

/** Every document with how much of it was read. */
export function sourcesMarkdown({ sources }: CaseStudy): string[] {
  const points = sources.map(
    (source) => `${referenceMarkdown(harvardReference(source))} ${escaped(sourceReading(source))}.`,
  );
  return section('Sources', bullets(points));
}

const referenceMarkdown = (reference: Reference): string =>
  reference.map(({ text, italic }) => (italic ? `*${escaped(text)}*` : escaped(text))).join('');

/** How to cite the page, its version, its licence and its other forms. */
export function citeMarkdown(caseStudy: CaseStudy, { site }: Library): string[] {
  const { id, page } = caseStudy;
  const cited = citableCaseStudy(caseStudy, site);
  return section(
    'How to cite',
    referenceMarkdown(referenceTo(pageItem(cited), 'harvard')),
    bullets([
      `Version: ${writtenDate(cited.version)}. Last checked against its sources on ${writtenDate(page.checked.on)}.`,
      `Licence of our words: [${escaped(site.licence.content)}](${site.licence.content_url}). Figures and quotations belong to their sources.`,
      `As data: <${absolute(caseStudyFile(id, 'json'), site.base)}>`,
    ]),
  );
}
