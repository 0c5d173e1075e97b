import type { CitablePage } from '../domain/citable-page.ts';
import { writtenDate } from '../domain/written-date.ts';
import type { Source } from '../schema/source.ts';
import { containerPlace, type DetailSort } from './container-place.ts';
import { andOthers, asAuthor, cslName, type CslName, isUnknown } from './csl-name.ts';

export interface CslDate {
  'date-parts': [number[]];
}

/** A work as the Citation Style Language describes it (CSL-JSON), as far as we use it. */
export interface CslItem {
  id: string;
  type:
    'article-journal' | 'article-newspaper' | 'report' | 'webpage' | 'post-weblog' | 'thesis' | 'legislation';
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  edition?: string;
  DOI?: string;
  URL?: string;
  language?: string;
  note?: string;
  abstract?: string;
  keyword?: string;
}

/** What each type of source is in CSL, and what its details can hold. */
const cslTypes: Record<Source['type'], CslItem['type']> = {
  'journal-article': 'article-journal',
  report: 'report',
  evaluation: 'report',
  minutes: 'report',
  'committee-report': 'report',
  'press-release': 'webpage',
  news: 'article-newspaper',
  'web-page': 'webpage',
  blog: 'post-weblog',
  guidance: 'report',
  statistics: 'report',
  thesis: 'thesis',
  'evidence-submission': 'report',
  legislation: 'legislation',
};

const detailSorts: Partial<Record<CslItem['type'], DetailSort>> = {
  'article-journal': 'journal',
  'article-newspaper': 'news',
  report: 'report',
  thesis: 'thesis',
  webpage: 'web',
};

/** What is published inside something else: a journal, a newspaper, a blog. */
const contained = new Set<CslItem['type']>(['article-journal', 'article-newspaper', 'post-weblog']);

/** Said in a file where the authors that we know are not all. */
export const moreAuthors = 'The list of authors was cut in what was read: there are more.';

/** `2021-03` as CSL writes it. */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** One of our sources as a CSL item. Nothing is in it that is not in the source. */
export function sourceItem(source: Source & { id: string }): CslItem {
  const type = cslTypes[source.type];
  const details = containerPlace(source.container_details, detailSorts[type] ?? 'other');
  const { series, note, ...place } = details;
  const genre = series ?? (source.type === 'press-release' ? 'Press release' : undefined);
  const cut = source.authors.includes(andOthers) ? moreAuthors : undefined;
  const notes = [note, source.date_note, cut].filter((words) => words !== undefined);
  return {
    id: source.id,
    type,
    title: source.title,
    ...publication(source, type),
    ...(source.date === undefined ? {} : { issued: cslDate(source.date) }),
    ...(genre === undefined ? {} : { genre }),
    ...place,
    ...(source.doi === undefined ? {} : { DOI: source.doi }),
    ...(source.url === undefined ? {} : { URL: source.url, accessed: cslDate(source.accessed) }),
    ...(notes.length === 0 ? {} : { note: notes.map(asSentence).join(' ') }),
  };
}

const asSentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/**
 * Who published a work that stands by itself. Styles do not say a body twice that is its author too, so an
 * item names it once; files for reference managers name it in both places, where their users look for it.
 */
export function publishedBy(item: CslItem): string | undefined {
  if (item.publisher !== undefined || item['container-title'] !== undefined) return item.publisher;
  const [only, ...others] = item.author ?? [];
  return only !== undefined && others.length === 0 && 'literal' in only ? only.literal : undefined;
}

/** Whether an item holds only the first of its authors. */
export const isCut = (item: CslItem): boolean => item.note?.endsWith(moreAuthors) === true;

/** A page of ours: the library is its author, and its date is that of the version. */
export function pageItem(page: CitablePage): CslItem {
  return {
    id: page.id,
    type: 'webpage',
    title: page.title,
    author: [{ literal: page.publisher }],
    issued: cslDate(page.version),
    edition: `As at ${writtenDate(page.version)}`,
    URL: page.address,
    accessed: cslDate(page.accessed),
    language: 'en-GB',
    abstract: page.abstract,
    ...(page.keywords.length === 0 ? {} : { keyword: page.keywords.join(', ') }),
  };
}

/** Who made and who published it. Where nobody is named, the body that published it is its author, and is not said twice. */
function publication(
  source: Source,
  type: CslItem['type'],
): Pick<CslItem, 'author' | 'publisher' | 'container-title'> {
  const author = source.authors.filter((name) => name !== andOthers).map(cslName);
  const named = author.length > 0 ? { author } : {};
  const { publisher } = source;
  if (isUnknown(publisher)) return named;
  if (type === 'legislation') return { ...named, publisher };
  const isArticle = type === 'article-journal' || type === 'article-newspaper';
  if (author.length === 0 && !isArticle) return { author: [{ literal: asAuthor(publisher) }] };
  if (source.authors.length === 1 && source.authors[0] === publisher) return named;
  return { ...named, [contained.has(type) ? 'container-title' : 'publisher']: publisher };
}
