import { type Engine, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Reference, StyledReference } from '../domain/reference.ts';
import type { Source } from '../schema/source.ts';
import { type CitationStyle, citationStyles, styleIds } from './citation-style.ts';
import { type CslItem, sourceItem } from './csl-item.ts';
import { marked, partsOf } from './reference-parts.ts';
import { arranged, mended } from './style-manners.ts';

const language = 'en-GB';
const csl = plugins.config.get('@csl');

/** The work of others, kept apart from ours: its licence is another. */
const vendored = import.meta.glob<string>('/vendor/citation-styles/*.{csl,xml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function styleFile(name: string): string {
  const xml = vendored[`/vendor/citation-styles/${name}`];
  if (xml === undefined) throw new Error(`vendor/citation-styles/${name} is missing.`);
  return xml;
}

/** The processor has styles of its own under plain names. */
const ownName = (style: CitationStyle): string => `pcc-good-practice-${style}`;

csl.locales.add(language, styleFile('locales-en-GB.xml'));
for (const style of styleIds) csl.styles.add(ownName(style), styleFile(citationStyles[style].file));

const engines = new Map<CitationStyle, Engine>();

/** Reading a style file takes longer than setting a hundred references, so each is read once. */
function engineOf(style: CitationStyle): Engine {
  const engine = engines.get(style) ?? csl.engine([], ownName(style), language, 'html');
  engines.set(style, engine);
  return engine;
}

/** Each item is set by itself: two works of one body and year are never "2021a" here and "2021b" there. */
function set(item: CslItem, style: CitationStyle): string {
  // The processor remembers items by their ids, and sets a changed item of the same id as it was.
  const own = { ...arranged(item, style), id: `${style}-${known.size}` };
  const engine = engineOf(style);
  engine.sys.retrieveItem = () => own;
  engine.updateItems([own.id], true);
  // OSCOLA is a style of footnotes; its bibliography turns names round.
  const html =
    style === 'oscola' ? engine.makeCitationCluster([{ id: own.id }]) : engine.makeBibliography()[1].join('');
  return mended(withoutFrame(html), item, style);
}

/** The processor sets an entry in boxes, with its number beside it where the style has numbers. */
const withoutFrame = (html: string): string =>
  html
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replaceAll(/<\/?(div|span)[^>]*>/g, '')
    .trim();

const known = new Map<string, Reference>();

/** A reference to one work in one style. A work that was set before is not set again: a style takes about a millisecond. */
export function referenceTo(item: CslItem, style: CitationStyle): Reference {
  const key = `${style} ${JSON.stringify(item)}`;
  const reference = known.get(key) ?? marked(partsOf(set(item, style)), item);
  known.set(key, reference);
  return reference;
}

/** A reference to one work in each of our styles. */
export const styledReferences = (item: CslItem): StyledReference[] =>
  styleIds.map((style) => ({ style: citationStyles[style].name, reference: referenceTo(item, style) }));

/** The Harvard reference to one of our sources. */
export const harvardReference = (source: Source & { id: string }): Reference =>
  referenceTo(sourceItem(source), 'harvard');
