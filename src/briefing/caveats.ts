import type { PublishedCaseStudy } from '../domain/published-case-study.ts';
import type { PublishedContext } from '../domain/published-context.ts';
import type { PublishedKind } from '../domain/published-kind.ts';
import type { ChosenGroup } from './chosen.ts';
import type { Block, Line, ListItem } from './paper.ts';
import type { ReferenceNumbers } from './reference-numbers.ts';

/**
 * What to know before repeating what was chosen of a home. Of a case study that was chosen whole: all of
 * it. Where only facts were chosen, the rival figures and the words that have to do with them.
 */
export function caveatsOf({ published, whole, facts }: ChosenGroup, references: ReferenceNumbers): Block[] {
  const { home, record } = published;
  const chosen = new Set(facts.map(({ item }) => item));
  const concerns = (all: readonly string[]): boolean =>
    whole ||
    all.some((reference) => chosen.has(reference.includes('/') ? reference : `${home}/${reference}`));
  const blocks =
    published.sort === 'case-study'
      ? caseStudyCaveats(published.record, concerns, references)
      : published.sort === 'kind'
        ? kindCaveats(published.record)
        : contextCaveats(home, published.record, concerns, references);
  return [{ sort: 'heading', level: 2, line: [record.title] }, ...blocks];
}

type Concerns = (references: readonly string[]) => boolean;

function caseStudyCaveats(
  caseStudy: PublishedCaseStudy,
  concerns: Concerns,
  references: ReferenceNumbers,
): Block[] {
  const { id, evidence, in_brief: brief, amounts, gaps, safe_to_say: words } = caseStudy;
  // The doubts and flaws follow one by one, each with its reference.
  const sample = brief.tested.more.replace(/\s*(Serious flaw|Doubts?): .*$/, '');
  const cost = amounts.find(({ elsewhere }) => elsewhere === undefined);
  const tested: Line[] = [
    ...evidence.flaws.map((text) => [`Serious flaw: ${text}.`]),
    ...evidence.doubts.map(({ text, fact }) => [`Doubt: ${text}.`, ...references.cite(id, [fact])]),
    ...(cost === undefined || cost.caveats.length === 0
      ? []
      : [[`Cost: ${cost.caveats.join('; ')}.`, ...references.cite(id, [cost.fact])]]),
  ];
  const can = (words?.can ?? []).filter(({ facts }) => concerns(facts));
  const cannot = (words?.cannot ?? []).filter(({ facts }) => concerns(facts));
  return [
    {
      sort: 'paragraph',
      line: [
        { strong: `${brief.tested.short}.` },
        ` ${[sample, brief.found.more].filter(Boolean).join(' ')}`,
      ],
    },
    ...listed(tested),
    ...disputes(id, caseStudy.disputes, concerns, references),
    ...titled('What is not known', gapLines(gaps)),
    ...titled(
      'Safe to say',
      can.map(({ text, facts }) => [text, ...references.cite(id, facts)]),
    ),
    ...titled(
      'Do not say',
      cannot.map(({ text, because, facts }) => [`“${text}” ${because}`, ...references.cite(id, facts)]),
    ),
  ];
}

function kindCaveats({ research }: PublishedKind): Block[] {
  const read =
    research === null
      ? ['We have not read research on this kind of work.']
      : [`${research.finding_label}. ${research.because} ${research.level_label}.`];
  const about =
    'These facts are about such work anywhere, mostly in other countries. They say nothing of how well one practice did. Notes on law are a reader’s notes with their dates, not legal advice.';
  return [
    { sort: 'paragraph', line: read },
    { sort: 'paragraph', line: [about] },
  ];
}

function contextCaveats(
  home: string,
  { disputes: all, gaps }: PublishedContext,
  concerns: Concerns,
  references: ReferenceNumbers,
): Block[] {
  return [...disputes(home, all, concerns, references), ...titled('What is not known', gapLines(gaps))];
}

/** Rival figures: which to cite and why, then who says what. */
function disputes(
  home: string,
  all: PublishedCaseStudy['disputes'],
  concerns: Concerns,
  references: ReferenceNumbers,
): Block[] {
  const shown = all.filter(({ claims }) => concerns(claims.map(({ fact }) => fact)));
  const blocks = shown.flatMap(({ question, claims, cite, because }): Block[] => {
    const cited = claims.find(({ fact }) => fact === cite);
    const verdict = cited === undefined ? 'Not settled.' : `Cite: ${cited.figure} (${cited.who_says_it}).`;
    return [
      { sort: 'paragraph', line: [question, ' ', { strong: verdict }, ` ${because}`] },
      ...listed(
        claims.map(({ figure, who_says_it, differs_because, fact }) => [
          `${figure}: ${who_says_it}. ${differs_because}`,
          ...references.cite(home, [fact]),
        ]),
      ),
    ];
  });
  return blocks.length === 0 ? [] : [{ sort: 'heading', level: 3, line: ['Rival figures'] }, ...blocks];
}

const meanings: Record<PublishedCaseStudy['gaps'][number]['means'], string> = {
  'not-measured': 'not measured, as far as we can tell',
  'not-published': 'not published',
  'not-found': 'not found or not read by us',
};

const gapLines = (gaps: PublishedCaseStudy['gaps']): Line[] =>
  gaps.map(({ text, means }) => [`${text} (${meanings[means]})`]);

const listed = (lines: readonly Line[]): Block[] =>
  lines.length === 0 ? [] : [{ sort: 'list', items: lines.map((line): ListItem => ({ line, under: [] })) }];

const titled = (title: string, lines: readonly Line[]): Block[] =>
  lines.length === 0 ? [] : [{ sort: 'heading', level: 3, line: [title] }, ...listed(lines)];
