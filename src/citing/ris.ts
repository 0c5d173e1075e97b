import { type CslDate, type CslItem, publishedBy } from './csl-item.ts';
import type { CslName } from './csl-name.ts';

/** What each type is in RIS, by the names that Zotero, EndNote, Mendeley and RefWorks share. */
const types: Record<CslItem['type'], string> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  thesis: 'THES',
  legislation: 'STAT',
};

/** A comma would make a person of the name of a body, so that goes without. */
const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal.replaceAll(',', '') : `${name.family}, ${name.given}`;

/** `2021-03` → "2021/03//": RIS keeps the places of what is not known. */
function dateOf({ 'date-parts': [parts = []] }: CslDate): string {
  const [year = '', month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
}

/** An item as a record of RIS, the format that every reference manager reads. Lines end as the format has it. */
export function risRecord(item: CslItem): string {
  const [first, last] = item.page?.split('–') ?? [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued === undefined ? undefined : String(item.issued['date-parts'][0]?.[0])],
    ['DA', item.issued === undefined ? undefined : dateOf(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    [item.type === 'report' ? 'SN' : 'C7', item.number],
    ['M3', item.genre],
    ['ET', item.edition],
    ['PB', publishedBy(item)],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed === undefined ? undefined : dateOf(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['N1', item.note],
    ['ER', ''],
  ];
  const said = fields.filter((field): field is [string, string] => field[1] !== undefined);
  return said.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
