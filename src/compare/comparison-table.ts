import type { Cell, FactLink, Line } from '../domain/compared-cell.ts';
import type { ComparedRow } from '../domain/comparison.ts';
import { caseStudyPath } from '../domain/paths.ts';
import type { PublishedCaseStudy } from '../domain/published-case-study.ts';
import { element } from '../picking/build-element.ts';

type Column = Pick<PublishedCaseStudy, 'id' | 'title' | 'url'>;

/**
 * The comparison as a table. On a phone its rows become blocks, which in some browsers unmakes a table for
 * screen readers: hence the roles, written out.
 */
export function comparisonTable(
  columns: readonly Column[],
  rows: readonly ComparedRow[],
  pictures: HTMLTemplateElement,
): HTMLTableElement {
  const head = columns.map(({ id, title, url }) =>
    element(
      'th',
      { scope: 'col', role: 'columnheader' },
      element('a', { href: caseStudyPath(id) }, title),
      element('span', { class: 'only-print' }, url),
      removeButton(id, title),
    ),
  );
  const corner = element('td', { role: 'cell' });
  return element(
    'table',
    { class: 'compare', role: 'table' },
    element('caption', { class: 'sr-only' }, `${columns.map(({ title }) => title).join(', ')}, compared`),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, corner, ...head)),
    element('tbody', { role: 'rowgroup' }, ...rows.map((row) => tableRow(row, columns, pictures))),
  );
}

/** The page hears its clicks. */
export function removeButton(id: string, title: string): HTMLButtonElement {
  const name = element('span', { class: 'sr-only' }, ` ${title}`);
  return element(
    'button',
    { type: 'button', class: 'button-link no-print', 'data-remove': id },
    'Remove',
    name,
  );
}

function tableRow(row: ComparedRow, columns: readonly Column[], pictures: HTMLTemplateElement): HTMLElement {
  const heading = element('th', { scope: 'row', role: 'rowheader' }, row.title);
  if (row.same) heading.append(element('span', { class: 'quiet' }, 'Same in all'));
  if (row.note !== undefined) heading.append(element('span', { class: 'quiet note' }, row.note));
  return element(
    'tr',
    { role: 'row', 'data-row': row.id },
    heading,
    ...row.cells.map((cell, at) => tableCell(cell, columns[at]?.title ?? '', pictures)),
  );
}

function tableCell({ picture, lines }: Cell, label: string, pictures: HTMLTemplateElement): HTMLElement {
  const shown = lines.map((line, at) => {
    const drawn = picture === undefined || at > 0 ? [] : picturesNamed(picture, pictures);
    return { line, parts: [...drawn, ...lineParts(line)] };
  });
  const [only] = shown;
  const content =
    shown.length === 1 && only !== undefined
      ? element('p', lineStyle(only.line), ...only.parts)
      : element('ul', {}, ...shown.map(({ line, parts }) => element('li', lineStyle(line), ...parts)));
  return element('td', { role: 'cell', 'data-label': label }, content);
}

const picturesNamed = (name: string, pictures: HTMLTemplateElement): Node[] =>
  [...pictures.content.querySelectorAll(`[data-mark="${CSS.escape(name)}"] > svg`)].map((picture) =>
    picture.cloneNode(true),
  );

const lineStyle = ({ quiet = false }: Line): Record<string, string> => (quiet ? { class: 'quiet' } : {});

function lineParts({ text, href, struck = false, then = '', marks }: Line): (Node | string)[] {
  const said = struck ? element('s', {}, text) : text;
  const linked = href === undefined ? said : element('a', { href }, said);
  return [
    linked,
    then,
    ...(marks.length === 0 ? [] : [element('sup', { class: 'cite' }, ...marks.map(factLink))]),
  ];
}

/** Room for a finger sets the marks apart: they need no comma. */
function factLink({ mark, href, label, isSecondHand }: FactLink): HTMLElement {
  const style = isSecondHand ? { class: 'second-hand' } : {};
  return element('a', { href, 'aria-label': label, ...style }, mark);
}
