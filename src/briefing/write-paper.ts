import { writtenDate } from '../domain/written-date.ts';
import { caveatsOf } from './caveats.ts';
import type { Chosen } from './chosen.ts';
import { chosenFacts } from './chosen-facts.ts';
import { comparisonTable } from './comparison-table.ts';
import type { Pack } from './pack.ts';
import type { Block, Line, Paper } from './paper.ts';
import { shownAddress } from './paper.ts';
import { numberReferences } from './reference-numbers.ts';

/** What a pack says of the site and of the day it was made. */
export interface Imprint {
  /** The name of the site. */
  site: string;
  /** Its address, for permalinks. */
  base: string;
  /** The day its edition stands for: `2026-11-21`. */
  edition: string;
  /** The reader's own day, as the browser gives it. */
  madeOn: string;
  /** The year whose prices make costs alike, and the price index used. */
  baseYear: string;
  priceIndex: string;
  /** The licence of the words. */
  licence: string;
  /** The whole address that opens the pack again; absent where it would be too long. */
  address: string | undefined;
}

/** The pack as it is read, with the ids of the sources that it cites, in the order of their numbers. */
export interface WrittenPaper extends Paper {
  sources: readonly string[];
}

/** A pack without a name is called this. */
export const untitled = 'Briefing pack';

/** Writes the pack: what was asked, the comparison, the facts, the caveats and the references. */
export function writePaper(pack: Pack, { groups }: Chosen, imprint: Imprint): WrittenPaper {
  const references = numberReferences(
    groups.map(({ published }) => published),
    imprint.base,
  );
  const caseStudies = groups.flatMap(({ published, whole }) =>
    whole && published.sort === 'case-study' ? [published.record] : [],
  );
  // In the order of the page: the first that cites a source gives it its number.
  const table = comparisonTable(caseStudies, references, imprint.baseYear);
  const facts = chosenFacts(groups, pack.notes, references);
  const caveats = groups.flatMap((group) => caveatsOf(group, references));
  const title = pack.title === '' ? untitled : pack.title;
  return {
    title,
    blocks: [
      ...head(pack, imprint),
      ...(caseStudies.length === 0 ? [] : [heading('Comparison'), table, paragraph([priceNote(imprint)])]),
      ...(groups.length === 0
        ? []
        : [
            heading(groups.some(({ facts: own }) => own.length > 0) ? 'Facts' : 'Case studies'),
            ...facts,
            heading('Caveats'),
            ...caveats,
            heading('References'),
            { sort: 'references', references: references.list() } as const,
          ]),
      ...foot(imprint),
    ],
    sources: references.cited().map(({ id }) => id),
  };
}

const heading = (words: string): Block => ({ sort: 'heading', level: 1, line: [words] });
const paragraph = (line: Line): Block => ({ sort: 'paragraph', line });

function head({ question, note }: Pack, { site, edition, madeOn }: Imprint): Block[] {
  return [
    ...(question === '' ? [] : [paragraph([{ strong: 'The question:' }, ` ${question}`])]),
    paragraph([
      { strong: `As at ${writtenDate(edition)}` },
      `, the edition of ${site} that this was made from. Made on ${writtenDate(madeOn)}.`,
    ]),
    ...(note === '' ? [] : [{ sort: 'note', words: note } as const]),
  ];
}

const priceNote = ({ baseYear, priceIndex }: Imprint): string =>
  `Prices of ${baseYear} are rounded to three figures and worked out with ${priceIndex}. “Not restated” means that the source does not give what this needs, such as the year of the prices.`;

function foot({ site, licence, address }: Imprint): Block[] {
  const words = `Facts and words from ${site}, under ${licence}; figures belong to their sources. A number in square brackets is a reference.`;
  return [
    paragraph([
      words,
      ...(address === undefined
        ? []
        : [' This pack can be opened again at ', { link: address, words: addressWords(address) }]),
    ]),
  ];
}

/** On paper an address is typed off, if at all, as long as it fits a few lines. */
const addressWords = (address: string): string =>
  address.length > 400 ? 'its link, which is too long to print' : shownAddress(address);
