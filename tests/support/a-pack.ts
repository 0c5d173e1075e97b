import { type Chosen, findChosen } from '../../src/briefing/chosen.ts';
import { readAddress } from '../../src/briefing/pack-address.ts';
import type { Pack } from '../../src/briefing/pack.ts';
import type { PublishedHome } from '../../src/briefing/published-home.ts';
import type { Imprint } from '../../src/briefing/write-paper.ts';
import { harvardReference } from '../../src/citing/references.ts';
import type { Library } from '../../src/domain/library.ts';
import { publishedCaseStudy } from '../../src/domain/published-case-study.ts';
import { publishedKind } from '../../src/domain/published-kind.ts';

export const base = 'https://small-library.org/';

/** The pack that an address holds; throws where it holds none. */
export function packAt(query: string): Pack {
  const read = readAddress(query);
  if (read === undefined) throw new Error(`${query} holds no pack.`);
  return read.pack;
}

/** What a library publishes of its case studies and kinds, as the page of the pack fetches it. */
export function publishedHomes({ caseStudies, kinds, money }: Library): Map<string, PublishedHome> {
  const homes: PublishedHome[] = [
    ...caseStudies.map((one): PublishedHome => {
      return {
        sort: 'case-study',
        home: one.id,
        record: publishedCaseStudy(one, base, money, harvardReference),
      };
    }),
    ...kinds.map((one): PublishedHome => {
      return {
        sort: 'kind',
        home: `kind:${one.term.id}`,
        record: publishedKind(one, base, harvardReference),
      };
    }),
  ];
  return new Map(homes.map((home) => [home.home, home]));
}

export const chosenFrom = (library: Library, pack: Pack): Chosen => findChosen(pack, publishedHomes(library));

export const anImprint: Imprint = {
  site: 'Small library',
  base,
  edition: '2026-11-21',
  madeOn: '2026-11-23',
  baseYear: '2024-25',
  priceIndex: 'the first index',
  licence: 'CC',
  address: `${base}briefing/?items=town-scheme`,
};
