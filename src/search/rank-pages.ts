import type { NamedMatch, NameMatch } from './record-index.ts';
import { weights } from './search-weights.ts';

/** The pages that the index gave for one thing looked up. */
export interface Posting {
  /** Which words of the query it stands for, counted from 0. */
  covers: readonly number[];
  lookUp: string;
  /** The index's score for each page, by the page's id. */
  scores: ReadonlyMap<string, number>;
  /** 1 for the reader's own words, less for other names of the same. */
  worth: number;
}

/** All that is known of the pages that may answer a query. */
export interface Findings {
  postings: readonly Posting[];
  /** What pages are called, by their ids. */
  named: ReadonlyMap<string, NamedMatch>;
}

/** A page in its place in the results. */
export interface RankedPage {
  id: string;
  /** What was looked up and found on it. */
  lookUps: readonly string[];
  /** Words of the query that it does not have, counted from 0. */
  without: readonly number[];
}

export interface Ranking {
  /** Pages that answer the whole query, the best first. */
  whole: readonly RankedPage[];
  /** Pages with some of the words, where whole ones are few. */
  partial: readonly RankedPage[];
  /** Words that no page at all has, counted from 0. They are asked of no page. */
  nowhere: readonly number[];
}

/** With so many pages that have all the words, those with some of them are noise. */
export const enough = 3;

/** What else the ranking depends on. */
export interface RankingSetting {
  /** How many words the query has. */
  wordCount: number;
  /** How many pages the index holds. */
  pageCount: number;
  /** How many times the score of a page counts, by its id; once where it is not given. */
  standing: ReadonlyMap<string, number>;
}

/** A page with so much of what the words weigh answers the query: what it lacks is a common word. */
const nearlyAll = 0.7;
/** A partial match has at least this share of what the words weigh. */
const leastShare = 0.4;
/** How many words may be typed of which each is meant; a whole question has idle ones. */
const fewWords = 3;
/** A page with a name so like the query answers it, whatever words it is without. */
const likeEnough = (wordCount: number): number => (wordCount > fewWords ? 0.2 : 0.35);
/** A word that only begins like one of a name, or that only another name has, is had by so much. */
const leastHad = 0.6;

/**
 * Ranks pages by what they have of the words asked, each weighed by how rare it is: in their text as the
 * index scores it, in what they are called, and in how much one of their names is like the whole query.
 * @param isAllowed whether the chosen filters let a page through
 */
export function rankPages(
  { postings, named }: Findings,
  { wordCount, pageCount, standing }: RankingSetting,
  isAllowed: (id: string) => boolean,
): Ranking {
  const words = Array.from({ length: wordCount }, (_, word) => word);
  const holders = words.map((word) => holdersOf(word, postings, named));
  const asked = words.filter((word) => (holders[word]?.size ?? 0) > 0);
  const places = placeWords(named);
  const rarity = words.map(
    (word) => (1 + Math.log(pageCount / (holders[word]?.size || 1))) * (places.has(word) ? weights.place : 1),
  );
  /** What is true of each word, weighed: 1 where it is wholly true of all of them. */
  const whole = asked.reduce((sum, word) => sum + (rarity[word] ?? 0), 0);
  const share = (of: (word: number) => number): number =>
    asked.reduce((sum, word) => sum + (rarity[word] ?? 0) * of(word), 0) / whole;
  const best = postings.map(({ scores }) => Math.max(0, ...scores.values()) || 1);
  const pages = [...new Set(holders.flatMap((ids) => [...ids]))].filter(isAllowed).map((id) => {
    const match = named.get(id);
    const inText = (word: number): number =>
      most(postings, ({ covers, scores, worth }, number) =>
        covers.includes(word) ? (worth * (scores.get(id) ?? 0)) / (best[number] ?? 1) : 0,
      );
    const had = (word: number): number =>
      Math.max(
        most(postings, ({ covers, scores, worth }) => (covers.includes(word) && scores.has(id) ? worth : 0)),
        match === undefined || (match.strength[word] ?? 0) === 0
          ? 0
          : Math.max(
              leastHad,
              most(match.names, ({ worth }) => worth.get(word) ?? 0),
            ),
      );
    const like = most(match?.names ?? [], (name) => (name.line === 'places' ? 0 : likeness(name, share)));
    const covered = share(had);
    const score =
      weights.text * share(inText) +
      weights.called * share((word) => match?.strength[word] ?? 0) +
      weights.likeAName * like +
      weights.coverage * covered;
    return {
      id,
      lookUps: postings.filter(({ scores }) => scores.has(id)).map(({ lookUp }) => lookUp),
      without: asked.filter((word) => had(word) === 0),
      like,
      covered,
      score: score * (standing.get(id) ?? 1),
    };
  });
  const ranked = pages.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const answers = ({ without, like, covered }: (typeof pages)[number]): boolean =>
    without.length === 0 || covered >= nearlyAll || like >= likeEnough(wordCount);
  const answering = ranked.filter(answers);
  const others = answering.length >= enough ? [] : ranked.filter((page) => !answers(page));
  const good = others.filter(({ covered }) => covered >= leastShare);
  return {
    whole: answering,
    partial: answering.length === 0 && good.length === 0 ? others : good,
    nowhere: words.filter((word) => !asked.includes(word)),
  };
}

const most = <T>(of: readonly T[], value: (one: T, place: number) => number): number =>
  of.reduce((least, one, place) => Math.max(least, value(one, place)), 0);

/** The pages that have a word, in their text or in what they are called. */
function holdersOf(
  word: number,
  postings: readonly Posting[],
  named: Findings['named'],
): ReadonlySet<string> {
  const inText = postings
    .filter(({ covers }) => covers.includes(word))
    .flatMap(({ scores }) => [...scores.keys()]);
  const called = [...named].filter(([, { strength }]) => (strength[word] ?? 0) > 0).map(([id]) => id);
  return new Set([...inText, ...called]);
}

/** The words that name a place wholly, as "new" and "forest" do together. */
const placeWords = (named: Findings['named']): ReadonlySet<number> =>
  new Set(
    [...named.values()]
      .flatMap(({ names }) => names)
      .filter(({ line, found, whole }) => line === 'places' && found > same * whole)
      .flatMap(({ worth }) => [...worth].filter(([, much]) => much === 1).map(([word]) => word)),
  );

/** Names are the same as the query where all but a trifle of either is in the other. */
const same = 0.95;

/** How much a name is like the whole query: what it has of the query, and what the query has of it. */
function likeness(
  { line, worth, found, whole }: NameMatch,
  share: (of: (word: number) => number) => number,
): number {
  const ofQuery = share((word) => worth.get(word) ?? 0);
  const ofName = whole === 0 ? 0 : found / whole;
  const exactly =
    ofQuery > same && ofName > same ? 1 + (line === 'title' ? weights.exactTitle : weights.exactly) : 1;
  return (line === 'asked' ? weights.asked : 1) * ofQuery * ofName ** weights.partOfAName * exactly;
}
