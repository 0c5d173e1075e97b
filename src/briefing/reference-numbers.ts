import { homePath } from '../domain/cited-fact.ts';
import { absolute, factAnchor } from '../domain/paths.ts';
import type { PublishedSource } from '../domain/published-source.ts';
import type { NumberedReference, Run } from './paper.ts';
import { shownAddress } from './paper.ts';
import type { PublishedHome } from './published-home.ts';

/** Numbers the sources of a pack in the order in which it cites them. */
export interface ReferenceNumbers {
  /** The runs that cite the facts, each reference once; facts of pages that are not in the pack as links. */
  cite(home: string, references: readonly string[]): Run[];
  /** The source of a fact of a home in the pack, without citing it. */
  sourceOf(home: string, sourceId: string): PublishedSource | undefined;
  /** The sources cited so far, with their ids, in the order of their numbers. */
  cited(): readonly PublishedSource[];
  /** The same as numbered references. */
  list(): readonly NumberedReference[];
}

/** @param base the address of the site, for facts that stand on pages that are not in the pack */
export function numberReferences(homes: readonly PublishedHome[], base: string): ReferenceNumbers {
  const byHome = new Map(homes.map((published) => [published.home, published.record]));
  const order: PublishedSource[] = [];
  const numberOf = (source: PublishedSource): number => {
    const at = order.findIndex(({ id }) => id === source.id);
    return at === -1 ? order.push(source) : at + 1;
  };
  const sourceOf = (home: string, sourceId: string) =>
    byHome.get(home)?.sources.find(({ id }) => id === sourceId);
  const cited = (home: string, reference: string): Run => {
    const [owner = home, id = ''] = reference.includes('/') ? reference.split('/') : [home, reference];
    const fact = byHome.get(owner)?.facts.find((one) => one.id === id);
    const source = fact === undefined ? undefined : sourceOf(owner, fact.source);
    if (source !== undefined) return { reference: numberOf(source) };
    const link = absolute(`${homePath(owner)}#${factAnchor(id)}`, base);
    return { link, words: shownAddress(link) };
  };
  return {
    sourceOf,
    cite: (home, references) => {
      const runs = new Map(
        references.map((reference) => {
          const run = cited(home, reference);
          return [JSON.stringify(run), run] as const;
        }),
      );
      return [...runs.values()].flatMap((run) => [' ', run]);
    },
    cited: () => order,
    list: () => order.map((source, at) => ({ number: at + 1, line: referenceLine(source) })),
  };
}

/** The reference with its address as a link, and how much of it was read where that is not all. */
function referenceLine({ reference, url, page, read }: PublishedSource): Run[] {
  const line = reference
    .split(/(https?:\/\/\S*[^\s.,;)])/)
    .map((words, at): Run => (at % 2 === 0 ? words : { link: words, words: shownAddress(words) }));
  const hasAddress = line.length > 1;
  const unknown: Run[] = [' No address known; described at ', { link: page, words: shownAddress(page) }];
  const known: Run[] = url === null ? unknown : [' Available at: ', { link: url, words: shownAddress(url) }];
  return [...line, ...(hasAddress ? [] : known), ...(read === 'full' ? [] : [' (read in part)'])];
}
