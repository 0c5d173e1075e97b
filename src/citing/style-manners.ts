import { writtenDate } from '../domain/written-date.ts';
import type { CitationStyle } from './citation-style.ts';
import { type CslItem, isCut } from './csl-item.ts';

/** Where a style file and the guide that it follows differ, or our data need another place: what we do about it. */
interface Manner {
  /** Puts what we know where this style looks for it. */
  arrange(item: StyleItem): StyleItem;
  /** Mends the words, as HTML, that the style file made of the item. */
  mend(html: string, item: CslItem): string;
}

/** An item as a style receives it, with what CSL-JSON allows beyond what our files need. */
export type StyleItem = Omit<CslItem, 'issued'> & {
  issued?: CslItem['issued'] | { literal: string };
  medium?: string;
};

/** Stands for the authors that were cut from a list, until the style's own words for them replace it. */
const others = '\u{E000}';

const doiAddress = (doi: string): string => `https://doi.org/${doi}`;

const without = (item: StyleItem, ...fields: (keyof StyleItem)[]): StyleItem =>
  Object.fromEntries(
    Object.entries(item).filter(([field]) => !fields.includes(field as keyof StyleItem)),
  ) as unknown as StyleItem;

/** An Act carries its year in its name. */
const yearInName = (item: StyleItem): boolean =>
  item.type === 'legislation' && /\b(1[89]|20)\d\d\b/.test(item.title);

/** Articles with a DOI are found by it, as in Harvard and APA. */
const byDoi = (item: StyleItem): StyleItem =>
  item.DOI === undefined ? item : { ...item, URL: doiAddress(item.DOI) };

const manners: Record<CitationStyle, Manner> = {
  harvard: {
    arrange(item) {
      // Cite Them Right gives what is no common page its sort in brackets, and to a press release its day behind it.
      if (item.type === 'webpage' && item.genre !== undefined) {
        const day =
          item.issued !== undefined && 'date-parts' in item.issued
            ? (item.issued['date-parts'][0] ?? [])
            : [];
        const edition =
          day.length === 3 && item.genre.startsWith('Press release') ? { edition: dayAndMonth(day) } : {};
        return { ...item, medium: item.genre, ...edition };
      }
      return item.type === 'legislation' ? without(item, 'publisher') : item;
    },
    mend(html, item) {
      // The style takes every article without volume and pages for a preprint. Ours are none.
      const published = html
        .replace(' [Preprint]', '')
        .replace(new RegExp(`,? and ${others}`), ' <i>et al.</i>');
      return yearInName(item) ? published.replace(/<\/i> \((\d{4}|no date)\)/, '</i>') : published;
    },
  },
  apa: {
    // An Act has the year in its name and needs no other.
    arrange: (item) => (yearInName(item) ? without(item, 'issued', 'accessed', 'publisher') : item),
    mend: (html) => html.replace(new RegExp(`,? &#38; ${others}\\.?`), ', et al.'),
  },
  vancouver: {
    arrange(item) {
      const found = byDoi(item);
      return found.issued === undefined && !yearInName(found)
        ? { ...found, issued: { literal: '[date unknown]' } }
        : found;
    },
    mend: (html) =>
      html
        .replace(new RegExp(`, ${others}`), ', et al')
        // The style leaves the semicolon of volume and pages behind where there are none.
        .replace(/;( Available from:|$|\.)/, (_, next: string) =>
          next === '' ? '.' : next.replace(/^ /, '. '),
        ),
  },
  oscola: {
    arrange(item) {
      const found = without(byDoi(item), 'edition');
      if (yearInName(item)) return without(found, 'issued');
      // The name of a website stands in the brackets before the date.
      return item.type === 'webpage' && item.publisher !== undefined
        ? { ...without(found, 'publisher'), 'container-title': item.publisher }
        : found;
    },
    mend: (html) => html.replace(new RegExp(`,? and ${others}`), ' and others'),
  },
};

/** `[2022, 1, 26]` → "26 January". */
function dayAndMonth(parts: readonly number[]): string {
  const iso = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return writtenDate(iso).replace(/ \d{4}$/, '');
}

/** The item as this style should receive it. */
export function arranged(item: CslItem, style: CitationStyle): StyleItem {
  const whole = isCut(item) ? { ...item, author: [...(item.author ?? []), { literal: others }] } : item;
  const named = { ...whole, ...keptName(whole) };
  return manners[style].arrange(named);
}

/** The name of a website or paper keeps its own capitals. */
const keptName = (item: CslItem): Partial<CslItem> =>
  item.type === 'article-newspaper' && item['container-title'] !== undefined
    ? { 'container-title': `<span class="nocase">${item['container-title']}</span>` }
    : {};

/** The HTML of a style file, mended. */
export const mended = (html: string, item: CslItem, style: CitationStyle): string =>
  manners[style].mend(html, item);
