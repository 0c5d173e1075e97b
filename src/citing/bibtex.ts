import { isCut, type CslDate, type CslItem, publishedBy } from './csl-item.ts';
import type { CslName } from './csl-name.ts';

/** What each type is in BibTeX, and which of its fields names the body or the work it appeared in. */
const types: Record<CslItem['type'], { type: string; publisher: string; container: string; number: string }> =
  {
    'article-journal': { type: 'article', publisher: 'publisher', container: 'journal', number: 'eid' },
    'article-newspaper': { type: 'article', publisher: 'publisher', container: 'journal', number: 'number' },
    report: { type: 'techreport', publisher: 'institution', container: 'series', number: 'number' },
    webpage: { type: 'misc', publisher: 'howpublished', container: 'howpublished', number: 'number' },
    'post-weblog': { type: 'misc', publisher: 'howpublished', container: 'howpublished', number: 'number' },
    thesis: { type: 'phdthesis', publisher: 'school', container: 'series', number: 'number' },
    legislation: { type: 'misc', publisher: 'howpublished', container: 'howpublished', number: 'number' },
  };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it stands. Letters and dashes beyond ASCII stay: all that reads BibTeX today reads UTF-8. */
const tex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

/** In braces of its own a title keeps its capitals, and a body with "and" in its name stays one body. */
const whole = (text: string): string => `{${tex(text)}}`;

const nameOf = (name: CslName): string =>
  'literal' in name ? whole(name.literal) : `${tex(name.family)}, ${tex(name.given)}`;

const dateOf = ({ 'date-parts': [parts = []] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** An item as an entry of BibTeX. An address is given as it is: programs open it, and no style sets it by itself. */
export function bibtexEntry(item: CslItem): string {
  const kind = types[item.type];
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const names = [...(item.author ?? []).map(nameOf), ...(isCut(item) ? ['others'] : [])];
  const body = publishedBy(item);
  const publisher = body === undefined ? {} : { [kind.publisher]: whole(body) };
  const container =
    item['container-title'] === undefined ? {} : { [kind.container]: whole(item['container-title']) };
  const accessed = item.accessed === undefined ? undefined : dateOf(item.accessed);
  const fields: Record<string, string | undefined> = {
    author: names.length === 0 ? undefined : names.join(' and '),
    title: whole(item.title),
    ...container,
    year: year === undefined ? undefined : String(year),
    volume: item.volume,
    number: item.issue,
    pages: item.page?.replace('–', '--'),
    ...(item.number === undefined ? {} : { [kind.number]: tex(item.number) }),
    type: item.genre === undefined ? undefined : tex(item.genre),
    edition: item.edition,
    ...publisher,
    doi: item.DOI,
    url: item.URL,
    urldate: accessed,
    language: item.language,
    abstract: item.abstract === undefined ? undefined : tex(item.abstract),
    keywords: item.keyword === undefined ? undefined : tex(item.keyword),
    note: item.note === undefined ? undefined : tex(item.note),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `  ${field} = {${value}},\n`);
  // A month is a word that BibTeX knows, and so stands without braces.
  if (month !== undefined) lines.push(`  month = ${months[month - 1]},\n`);
  return `@${kind.type}{${item.id},\n${lines.join('')}}\n`;
}
