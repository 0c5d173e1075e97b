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

/** A page in its place in the results. */
export interface RankedPage {
  id: string;
  /** What was looked up and found on it. */
  lookUps: readonly string[];
  /** Words of the query that it does not have, counted from 0. */
  without: readonly number[];
}

export interface Ranking {
  /** Pages with all the words, the best first. */
  whole: readonly RankedPage[];
  /** Pages with some of the words, where whole ones are few: the rarer the words, the earlier. */
  partial: readonly RankedPage[];
  /** Words that no page at all has, counted from 0. They are asked of no page. */
  nowhere: readonly number[];
}

/** With so many pages that have all the words, those with some of them are noise. */
export const enough = 3;
/** A partial match has at least this share of what the words weigh. */
const leastShare = 0.5;

/** What else the ranking depends on. */
export interface RankingSetting {
  /** How many words the query has. */
  wordCount: number;
  /** How many pages the index holds. */
  pageCount: number;
  /** How many times the score of a page counts, by its id; once where it is not given. */
  standing: ReadonlyMap<string, number>;
}

/**
 * Ranks pages by what they have of the words asked, each weighed by how rare it is, then by the
 * index's scores.
 * @param isAllowed whether the chosen filters let a page through
 */
export function rankPages(
  postings: readonly Posting[],
  { wordCount, pageCount, standing }: RankingSetting,
  isAllowed: (id: string) => boolean,
): Ranking {
  const words = Array.from({ length: wordCount }, (_, word) => word);
  const holders = words.map(
    (word) =>
      new Set(
        postings.filter(({ covers }) => covers.includes(word)).flatMap(({ scores }) => [...scores.keys()]),
      ),
  );
  const asked = words.filter((word) => (holders[word]?.size ?? 0) > 0);
  const rarity = (word: number): number => 1 + Math.log(pageCount / (holders[word]?.size ?? 1));
  const all = sum(asked.map(rarity));
  const ids = [...new Set(postings.flatMap(({ scores }) => [...scores.keys()]))].filter(isAllowed);
  const pages = ids
    .map((id) => {
      const has = postings.filter(({ scores }) => scores.has(id));
      const worth = (word: number): number =>
        Math.max(0, ...has.filter(({ covers }) => covers.includes(word)).map((posting) => posting.worth));
      return {
        id,
        lookUps: has.map(({ lookUp }) => lookUp),
        without: asked.filter((word) => worth(word) === 0),
        weight: sum(asked.map((word) => rarity(word) * worth(word))),
        score: sum(has.map(({ scores, worth: of }) => (scores.get(id) ?? 0) * of)) * (standing.get(id) ?? 1),
      };
    })
    .sort((a, b) => b.weight - a.weight || b.score - a.score || (a.id < b.id ? -1 : 1));
  const whole = pages.filter(({ without }) => without.length === 0);
  const others = whole.length >= enough ? [] : pages.filter(({ without }) => without.length > 0);
  const good = others.filter(({ weight }) => weight >= all * leastShare);
  return {
    whole,
    partial: whole.length === 0 && good.length === 0 ? others : good,
    nowhere: words.filter((word) => !asked.includes(word)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
