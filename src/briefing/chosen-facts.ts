import type { PublishedFact } from '../domain/published-fact.ts';
import { writtenDate } from '../domain/written-date.ts';
import type { Item } from '../picking/picked.ts';
import type { ChosenGroup } from './chosen.ts';
import type { Block, Line, ListItem } from './paper.ts';
import { shownAddress } from './paper.ts';
import type { ReferenceNumbers } from './reference-numbers.ts';

/** What was chosen of each home under its name: the case study in a sentence, then the facts. */
export function chosenFacts(
  groups: readonly ChosenGroup[],
  notes: ReadonlyMap<Item, string>,
  references: ReferenceNumbers,
): Block[] {
  return groups.flatMap(({ published, whole, facts }) => {
    const { home, record } = published;
    const note = notes.get(home);
    const about = whole && published.sort === 'case-study' ? `${published.record.summary} ` : '';
    return [
      { sort: 'heading', level: 2, line: [record.title] },
      { sort: 'paragraph', line: [about, { link: record.url, words: shownAddress(record.url) }] },
      ...(note === undefined ? [] : [{ sort: 'note', words: note } as const]),
      ...(facts.length === 0
        ? []
        : [
            {
              sort: 'list',
              items: facts.map(({ item, fact }) => listItem(published, fact, notes.get(item), references)),
            } as const,
          ]),
    ] satisfies Block[];
  });
}

function listItem(
  published: ChosenGroup['published'],
  fact: PublishedFact,
  note: string | undefined,
  references: ReferenceNumbers,
): ListItem {
  const { home, record } = published;
  const isInPart = references.sourceOf(home, fact.source)?.read === 'excerpt';
  const from: Line = [
    `${ended(`${fact.cited}, ${fact.where}`)}${isInPart ? ' Read in part.' : ''}`,
    ...(fact.basis === 'secondary'
      ? [' ', { strong: 'Second-hand' }, ': the source reports somebody else.']
      : []),
  ];
  const later = record.facts.find(({ id }) => id === fact.overtaken_by);
  return {
    line: [fact.statement, ...references.cite(home, [fact.id])],
    under: [
      from,
      ...limits(fact).map((limit) => [limit]),
      ...rivals(published, fact).map((rival) => [{ strong: 'Rival figures.' }, ` ${rival}`]),
      ...(later === undefined
        ? []
        : [[`Corrected by a later fact: ${later.statement}`, ...references.cite(home, [later.id])]]),
      [{ link: fact.url, words: shownAddress(fact.url) }],
    ],
    ...(note === undefined ? {} : { note }),
  };
}

/** What limits a fact, in the library’s words. */
function limits({ said_by, happened, as_at, note, check }: PublishedFact): string[] {
  return [
    said_by === undefined ? undefined : `The view of ${said_by}`,
    happened === undefined ? undefined : `True of ${writtenDate(happened)}`,
    as_at === undefined ? undefined : `As at: ${as_at}`,
    note === undefined ? undefined : `The library notes: ${note}`,
    check === undefined ? undefined : `Check: ${check}`,
  ]
    .filter((limit) => limit !== undefined)
    .map(ended);
}

/** Which of the figures in circulation to cite, where the fact gives one of them. */
function rivals({ home, sort, record }: ChosenGroup['published'], fact: PublishedFact): string[] {
  if (sort === 'kind') return [];
  const isThis = (reference: string): boolean => [fact.id, `${home}/${fact.id}`].includes(reference);
  return record.disputes
    .filter(({ claims }) => claims.some((claim) => isThis(claim.fact)))
    .map(({ question, cite, claims }) => {
      if (isThis(cite)) return `${question} This is the one to cite.`;
      const better = claims.find((claim) => claim.fact === cite);
      return better === undefined
        ? `${question} Which to cite is not settled.`
        : `${question} Cite instead: ${better.figure} (${better.who_says_it}).`;
    });
}

/** With a full stop, unless it has its end. */
const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
