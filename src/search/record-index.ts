import { createPageNames, type PageName } from './page-names.ts';
import type { PageRecord } from './page-record.ts';
import { standingOf } from './page-standing.ts';
import type { PlannedWord, QueryPlan } from './plan-query.ts';
import { lineWeights } from './search-weights.ts';
import { wordsIn, wordStem } from './word-stem.ts';

/** What a page is called that a query asks for. */
export interface NamedMatch {
  /** For each word of the query how much the page is called so: 0 to 1. */
  strength: readonly number[];
  /** The names of the page that have any of the words. */
  names: readonly NameMatch[];
}

/** A name that has some of the words. */
export interface NameMatch {
  line: string;
  /** The worth of what was found for each word of the query, by the word's number. */
  worth: ReadonlyMap<number, number>;
  /** The words of the name that were asked for, and all of them, each weighed by how rare it is. */
  found: number;
  whole: number;
}

/** What all pages are called. */
export interface RecordIndex {
  pages: readonly PageRecord[];
  /** How many times the score of each page counts, by its id. */
  standing: ReadonlyMap<string, number>;
  /** The pages with any word or expansion of the plan in their names, by id. */
  match(plan: Pick<QueryPlan, 'words' | 'expansions'>): ReadonlyMap<string, NamedMatch>;
  /** Whether any page is called so. */
  holds(words: string): boolean;
}

/** The words found in one name. */
interface Found {
  worth: Map<number, number>;
  at: Set<number>;
}

/** Lines whose names are compared with the query as wholes. */
const compared = new Set(['title', 'names', 'asked', 'places']);
/** With this much weight in its lines, a word counts half of what it can. */
const half = 4;
/** A word that only begins like one that was typed. */
const beginning = 0.6;

/** Joins records into an index by the stems of their words. */
export function createRecordIndex(records: readonly PageRecord[]): RecordIndex {
  const names = createPageNames(records);

  function findNames({ words, expansions }: Pick<QueryPlan, 'words' | 'expansions'>): Map<PageName, Found> {
    const found = new Map<PageName, Found>();
    const add = (covers: readonly number[], stems: readonly string[], worth: number): boolean => {
      const places = names.find(stems);
      for (const { name, at } of places) {
        const inName = found.get(name) ?? { worth: new Map<number, number>(), at: new Set<number>() };
        for (const word of covers) inName.worth.set(word, Math.max(worth, inName.worth.get(word) ?? 0));
        for (const offset of stems.keys()) inName.at.add(at + offset);
        found.set(name, inName);
      }
      return places.length > 0;
    };
    for (const [word, { lookUp, exact }] of words.entries()) {
      const stems = wordsIn(lookUp).map(wordStem);
      if (add([word], stems, 1) || stems.length > 1 || exact) continue;
      for (const stem of names.beginningWith(lookUp.replaceAll('"', ''))) add([word], [stem], beginning);
    }
    for (const { covers, lookUp, worth } of expansions) add(covers, wordsIn(lookUp).map(wordStem), worth);
    return found;
  }

  const nameMatch = (name: PageName, { worth, at }: Found): NameMatch => {
    const stems = [...at].map((place) => name.stems[place] ?? '');
    return {
      line: name.line,
      worth,
      found: names.weigh(stems, name),
      whole: names.weigh(name.stems, name),
    };
  };
  return {
    pages: records,
    standing: standingOf(records),
    holds: (words) => names.find(wordsIn(words).map(wordStem)).length > 0,
    match(plan) {
      const hasExact = plan.words.some(({ exact }) => exact);
      const byPage = new Map<number, [PageName, Found][]>();
      for (const entry of findNames(plan)) {
        const [{ page }] = entry;
        byPage.set(page, [...(byPage.get(page) ?? []), entry]);
      }
      return new Map(
        [...byPage].map(([page, found]) => [
          records[page]?.id ?? '',
          {
            strength: plan.words.map((word, number) => strengthOf(word, number, found)),
            names: found
              .filter(([{ line }]) => compared.has(line) && !(hasExact && line === 'asked'))
              .map(([name, of]) => nameMatch(name, of)),
          },
        ]),
      );
    },
  };
}

/** How much a page is called by a word. Nobody reads how outsiders ask, so words in quotation marks are not found there. */
function strengthOf(
  { exact }: PlannedWord,
  word: number,
  found: readonly (readonly [PageName, Found])[],
): number {
  const lines = new Map<string, number>();
  for (const [{ line, share }, { worth }] of found) {
    if (exact && line === 'asked') continue;
    lines.set(line, Math.max(lines.get(line) ?? 0, share * (worth.get(word) ?? 0)));
  }
  const weight = [...lines].reduce((sum, [line, much]) => sum + much * (lineWeights[line] ?? 0), 0);
  return weight / (weight + half);
}
