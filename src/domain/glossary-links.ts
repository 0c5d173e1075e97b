import type { Term } from '../schema/term.ts';

/** A glossary word found in a text. */
export interface GlossaryHit {
  id: string;
  start: number;
  end: number;
}

/** Finds glossary words in texts. */
export interface GlossaryFinder {
  /** The first use in the text of each term that is not in `seen`, in order, none inside another; adds them to `seen`. */
  firstUses(text: string, seen: Set<string>): GlossaryHit[];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Two letters stand for too many things. */
const isTelling = (acronym: string | undefined): acronym is string =>
  acronym !== undefined && acronym.length > 2;

/**
 * A finder for terms by label, in any case, and by acronym, in capitals. Words of everyday use
 * (`linked: false`) are passed over.
 */
export function glossaryFinder(terms: readonly Term[]): GlossaryFinder {
  const linked = terms.filter((term) => term.linked);
  const byLabel = new Map(linked.map((term) => [term.label.toLowerCase(), term.id]));
  const byAcronym = new Map(linked.flatMap(({ acronym, id }) => (isTelling(acronym) ? [[acronym, id]] : [])));
  const words = [...byLabel.keys(), ...byAcronym.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w’-])(?:${words.join('|')})(?![\\w-])`, 'gi');
  return {
    firstUses(text, seen) {
      if (words.length === 0) return [];
      return [...text.matchAll(pattern)].flatMap((match) => {
        const id = byAcronym.get(match[0]) ?? byLabel.get(match[0].toLowerCase());
        if (id === undefined || seen.has(id)) return [];
        seen.add(id);
        return [{ id, start: match.index, end: match.index + match[0].length }];
      });
    },
  };
}
