import { z } from 'astro/zod';
import type { Library } from '../domain/library.ts';
import { absolute, areaPath } from '../domain/paths.ts';
import { partialDate } from './published-date.ts';
import { table } from './table.ts';

export const areaRow = z.strictObject({
  id: z.string().describe('The id of the police force area.'),
  code: z.string().describe('The code of the Office for National Statistics.'),
  name: z.string().describe('The name of the area.'),
  short: z.string().describe('A few letters for a map of tiles.'),
  force: z.string().describe('The name of its police force.'),
  region: z.string().describe('The region of England, or Wales.'),
  country: z.enum(['England', 'Wales']).describe('The country.'),
  powers_holder_type: z
    .enum(['pcc', 'pfcc', 'mayor', 'other'])
    .describe(
      'Who holds the powers of a commissioner: one for police, for police and fire, a mayor, or other.',
    ),
  powers_holder_title: z.string().describe('The title of that office.'),
  powers_holder_as_at: z.iso.date().describe('The day on which this was so.'),
  powers_holder_since: partialDate.nullable().describe('Since when.'),
  powers_holder_fire_since: partialDate.nullable().describe('Since when for fire and rescue too.'),
  announced_change: z.string().nullable().describe('A change that has been announced.'),
  announced_change_source: z.string().nullable().describe('The id of the document that announces it.'),
  powers_holder_sources: z
    .array(z.string())
    .describe('The ids of the documents that show who holds the powers.'),
  tile_column: z.int().describe('Its column in the map of tiles, from 0 at the left.'),
  tile_row: z.int().describe('Its row in the map of tiles, from 0 at the top.'),
  population: z.int().describe('Residents.'),
  population_of: z.string().describe('Which estimate of residents that is.'),
  local_authorities: z.array(z.string()).describe('The local authorities in it, by name.'),
  also: z.array(z.string()).describe('Other names people type for it.'),
  case_studies: z.array(z.string()).describe('The ids of the case studies in it, worked out.'),
  page: z.url().describe('Its page here.'),
});

export type AreaRow = z.output<typeof areaRow>;

function rowOf(area: Library['areas'][number], { caseStudies, money, site }: Library): AreaRow {
  const { powers_holder: holder } = area;
  return {
    id: area.id,
    code: area.code,
    name: area.name,
    short: area.short,
    force: area.force,
    region: area.region,
    country: area.country,
    powers_holder_type: holder.type,
    powers_holder_title: holder.title,
    powers_holder_as_at: holder.as_at,
    powers_holder_since: holder.since ?? null,
    powers_holder_fire_since: holder.fire_since ?? null,
    announced_change: holder.announced_change?.what ?? null,
    announced_change_source: holder.announced_change?.source ?? null,
    powers_holder_sources: holder.sources,
    tile_column: area.tile.column,
    tile_row: area.tile.row,
    population: area.population,
    population_of: money.population.vintage,
    local_authorities: area.local_authorities,
    also: area.also,
    case_studies: caseStudies
      .filter(({ areas }) => areas.some(({ id }) => id === area.id))
      .map(({ id }) => id),
    page: absolute(areaPath(area.id), site.base),
  };
}

export const areas = table({
  name: 'areas',
  title: 'Areas',
  about: 'One police force area of England or Wales a row: all of them, also those without a case study.',
  schemaName: 'area-row',
  row: areaRow,
  rows: (library) => library.areas.map((area) => rowOf(area, library)),
  joins: {
    announced_change_source: { table: 'sources' },
    powers_holder_sources: { table: 'sources' },
    case_studies: { table: 'case-studies' },
  },
});
