import { z } from 'astro/zod';
import { shortCitation } from '../domain/citation.ts';
import type { LibrarySource } from '../domain/library.ts';
import { absolute, sourcePath } from '../domain/paths.ts';
import { sourceTypes } from '../schema/source.ts';
import { partialDate } from './published-date.ts';
import { table } from './table.ts';

export const sourceRow = z.strictObject({
  id: z.string().describe('The id of the document, by which facts name it.'),
  type: z.enum(sourceTypes).describe('What sort of document it is.'),
  title: z.string().describe('Its title, as printed.'),
  authors: z
    .array(z.string())
    .describe('People as “Family, Given”, bodies by their name, in order; empty where none is named.'),
  publisher: z.string().describe('Who published it; for an article the journal.'),
  container_details: z.string().nullable().describe('Volume, issue and pages, as printed.'),
  date: partialDate.nullable().describe('When it was published, as precisely as it is known.'),
  date_note: z.string().nullable().describe('What else is known of its date.'),
  url: z.url().nullable().describe('The publisher’s own address.'),
  read_at: z.string().nullable().describe('Where we read it, if not at that address, in words.'),
  doi: z.string().nullable().describe('Its digital object identifier, without https:// before it.'),
  archive_url: z.url().nullable().describe('The address of a copy kept by an archive.'),
  licence: z.string().describe('The terms under which its publisher gives it, where stated.'),
  read: z.enum(['full', 'excerpt']).describe('How much of it we read: all, or only a part.'),
  accessed: z.iso.date().describe('The day on which we read it.'),
  founding_document: z.string().nullable().describe('The number of the founding document that this is.'),
  short: z.string().describe('The document in short, worked out from its author, publisher and date.'),
  facts: z.int().describe('How many facts rest on it, counted.'),
  page: z.url().describe('Its page here.'),
});

export type SourceRow = z.output<typeof sourceRow>;

const rowOf = (source: LibrarySource, base: string): SourceRow => ({
  id: source.id,
  type: source.type,
  title: source.title,
  authors: source.authors,
  publisher: source.publisher,
  container_details: source.container_details ?? null,
  date: source.date ?? null,
  date_note: source.date_note ?? null,
  url: source.url ?? null,
  read_at: source.read_at ?? null,
  doi: source.doi ?? null,
  archive_url: source.archive_url ?? null,
  licence: source.licence,
  read: source.read,
  accessed: source.accessed,
  founding_document: source.founding_document ?? null,
  short: shortCitation(source),
  facts: source.facts.length,
  page: absolute(sourcePath(source.id), base),
});

export const sources = table({
  name: 'sources',
  title: 'Sources',
  about: 'One document a row: what it is, where it can be found, and how much of it we read.',
  schemaName: 'source-row',
  row: sourceRow,
  rows: (library) => library.sources.map((source) => rowOf(source, library.site.base)),
  joins: {},
});
