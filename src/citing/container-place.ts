/** Where a work stands in what it was published in, as far as its details plainly say so. */
export interface ContainerPlace {
  volume?: string;
  issue?: string;
  /** "1–20", or the first page alone. */
  page?: string;
  /** The number of an article in a journal without pages, or of a paper in a series. */
  number?: string;
  /** What sort of paper it is: "Occasional Paper", "Final-year project", "Tender notice". */
  series?: string;
  /** What is left over, in words. */
  note?: string;
}

/** What the details of a work can tell. */
export type DetailSort = 'journal' | 'news' | 'report' | 'thesis' | 'web' | 'other';

/** Pages, or the number of an article: "1–20", "S12-S15", "e050913", "d3313". */
const place = String.raw`(?:pp?\. |pages? |from p\. |article )?([A-Za-z]{0,2}\d[\w.]*(?:[–-][A-Za-z]?\d+)?)`;

/** The ways in which volume, issue and pages are plainly written. */
const journalForms = [
  String.raw`(?<volume>\d+)\((?<issue>[\w –-]+)\)(?:[:,] ?${place})?`,
  String.raw`\d{4}:(?<volume>\d+), ${place}`,
  String.raw`(?:Volume )?(?<volume>\d+)(?:[:,] ?${place})?`,
  String.raw`\d{4}, Issue (?<issue>\d+), ${place}`,
  String.raw`(?=p|article)${place}`,
].map((form) => new RegExp(`^${form}$`));

const articleNumber = /^[A-Z]{2}\d+(\.\w+)?$/;
const newspaperPage = /^\w+ \d{4}, page (\d+)$/;
const numberedPaper = /^([A-Z][A-Za-z ]+?) (?:no\. )?(\d+)$/i;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One page, or one number of an article, is told from the other by its letters and its length. */
function pageOrNumber(found: string | undefined, isNumber: boolean): Pick<ContainerPlace, 'page' | 'number'> {
  if (found === undefined) return {};
  const range = /[–-]/.test(found);
  return !isNumber && (range || /^\d{1,4}$/.test(found)) ? { page: wholeRange(found) } : { number: found };
}

/** "1885–95" means pages 1885 to 1895. */
function wholeRange(pages: string): string {
  const [from = '', to] = pages.split(/[–-]/);
  if (to === undefined) return from;
  const whole = /^\d+$/.test(from + to) && to.length < from.length;
  return `${from}–${whole ? from.slice(0, from.length - to.length) + to : to}`;
}

function inJournal(details: string): ContainerPlace | undefined {
  if (articleNumber.test(details)) return { number: details };
  for (const form of journalForms) {
    const match = form.exec(details);
    if (match === null) continue;
    const { volume, issue } = match.groups ?? {};
    return {
      ...(volume === undefined ? {} : { volume }),
      ...(issue === undefined ? {} : { issue }),
      ...pageOrNumber(match.at(-1), details.includes('article ')),
    };
  }
  return undefined;
}

/**
 * Reads `container_details`: volume, issue and pages of an article, the page of a newspaper, the number of
 * a paper in a series. What is not plainly one of these stays a note; so does all behind a semicolon.
 */
export function containerPlace(details: string | undefined, sort: DetailSort): ContainerPlace {
  if (details === undefined) return {};
  const [head = '', ...rest] = details.split('; ');
  const note = rest.length === 0 ? {} : { note: rest.join('; ') };
  if (sort === 'journal') {
    const found = inJournal(head);
    if (found !== undefined) return { ...found, ...note };
  }
  if (sort === 'thesis' || sort === 'web') return { series: capital(head), ...note };
  const page = newspaperPage.exec(head)?.[1];
  if (sort === 'news' && page !== undefined) return { page, ...note };
  const paper = numberedPaper.exec(head.split(', ')[0] ?? '');
  if (sort === 'report' && paper !== null) {
    return { series: paper[1] ?? '', number: paper[2] ?? '', ...note };
  }
  return { note: details };
}
