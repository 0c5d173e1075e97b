import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import { writtenDate } from '../domain/written-date.ts';
import type { Block, ListItem, NumberedReference, Paper } from './paper.ts';
import { noteLabel, shownAddress } from './paper.ts';
import { anchor, wordRuns } from './word-runs.ts';
import { styles } from './word-styles.ts';
import { margin, wordTable } from './word-table.ts';
import type { Imprint } from './write-paper.ts';

const bullets = 'bullets';
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The pack as a Word file: real headings, a real table, links that work, British English. */
export function paperAsWord({ title, blocks }: Paper, imprint: Imprint): Document {
  return new Document({
    title,
    creator: imprint.site,
    lastModifiedBy: imprint.site,
    features: { updateFields: false },
    styles,
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 340, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: footer(imprint) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...blocks.flatMap((one, at) => block(one, blocks[at + 1]?.sort === 'list')),
        ],
      },
    ],
  });
}

/** @param keepNext whether what follows belongs on the same page */
function block(one: Block, keepNext: boolean): (Paragraph | Table)[] {
  switch (one.sort) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[one.level - 1] ?? headings[2], children: wordRuns(one.line) }),
      ];
    case 'paragraph':
      return [new Paragraph({ keepNext, spacing: { before: 120 }, children: wordRuns(one.line) })];
    case 'note':
      return [note(one.words)];
    case 'list':
      return one.items.flatMap(item);
    case 'table':
      return [wordTable(one.head, one.rows), new Paragraph({})];
    case 'references':
      return one.references.map(reference);
  }
}

function item({ line, under, note: words }: ListItem): Paragraph[] {
  const hasMore = under.length > 0 || words !== undefined;
  return [
    new Paragraph({
      numbering: { reference: bullets, level: 0 },
      keepNext: hasMore,
      spacing: { after: hasMore ? 20 : 80 },
      children: wordRuns(line),
    }),
    ...under.map(
      (each, at) =>
        new Paragraph({
          style: 'Small',
          keepNext: at < under.length - 1,
          ...(at === under.length - 1 ? { spacing: { after: 140 } } : {}),
          children: wordRuns(each),
        }),
    ),
    ...(words === undefined ? [] : [note(words)]),
  ];
}

const note = (words: string): Paragraph =>
  new Paragraph({
    style: 'Note',
    children: [
      new TextRun({ text: `${noteLabel} `, bold: true }),
      ...words.split('\n').map((text, at) => new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) })),
    ],
  });

/** Typed numbers: those of a list would change where a part of the file is pasted elsewhere. */
const reference = ({ number, line }: NumberedReference): Paragraph =>
  new Paragraph({
    indent: { left: 567, hanging: 567 },
    tabStops: [{ type: 'left', position: 567 }],
    spacing: { after: 80 },
    children: [
      new Bookmark({ id: anchor(number), children: [new TextRun(`[${number}]`)] }),
      new TextRun('\t'),
      ...wordRuns(line),
    ],
  });

function footer({ site, edition, address }: Imprint): Footer {
  const runsOf: ParagraphChild[] = [
    new TextRun({ text: `${site}, edition of ${writtenDate(edition)}. `, size: 16 }),
    ...(address === undefined
      ? []
      : [
          new ExternalHyperlink({
            link: address,
            children: [new TextRun({ text: shortened(address), size: 16, style: 'Hyperlink' })],
          }),
        ]),
    new TextRun({ size: 16, children: ['  Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.LEFT, children: runsOf })] });
}

/** A footer has room for a line; the whole address stands at the end of the pack and behind the link. */
const shortened = (address: string): string => {
  const shown = shownAddress(address);
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
};
