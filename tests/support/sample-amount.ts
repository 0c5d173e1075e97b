import type { z } from 'astro/zod';
import { amount, type Amount } from '../../src/schema/amount.ts';
import { area, type Area } from '../../src/schema/area.ts';
import { money } from '../../src/schema/money.ts';

/** The treatment service of Leicestershire's report of 2018: £448,909 a year, whose share is not said. */
export function sampleAmount(parts: Partial<z.input<typeof amount>> = {}): Amount {
  return amount.parse({
    id: 'treatment',
    sort: 'funding',
    gbp: 448_909,
    precision: 'exact',
    period: { sort: 'per-year' },
    price_year: '2018-19',
    payer: [{ organisation: 'leicestershire-pcc' }],
    whose_share: 'unclear',
    pays_for: 'a treatment service',
    covers: 'whole-force-area',
    fact: 'treatment-cost',
    ...parts,
  });
}

/** The same in other words: a sum that is no range and no ratio gives way to one that is. */
export function sampleRange(low: number, high: number, parts: Partial<z.input<typeof amount>> = {}): Amount {
  return sampleAmount({ gbp: undefined, range: { low, high }, ...parts });
}

export function sampleRatio(ratio: number, parts: Partial<z.input<typeof amount>> = {}): Amount {
  return sampleAmount({ gbp: undefined, ratio, sort: 'benefit-cost-ratio', ...parts });
}

/** Some years of the published index, one of them a forecast. */
export const sampleMoney = money.parse({
  base_year: '2024-25',
  price_index: {
    edition: 'OBR, November 2025',
    about: 'GDP deflator',
    url: 'https://obr.uk/efo/',
    years: [
      { year: '2018-19', index: 79.0203 },
      { year: '2019-20', index: 81.147 },
      { year: '2020-21', index: 85.3763 },
      { year: '2021-22', index: 85.5914 },
      { year: '2022-23', index: 91.5651 },
      { year: '2023-24', index: 96.4158 },
      { year: '2024-25', index: 100 },
      { year: '2025-26', index: 102.9431, forecast: true },
    ],
  },
  population: {
    vintage: 'mid-2024',
    about: 'usual residents',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/',
    england_and_wales: 61_806_682,
  },
});

/** Leicestershire, with 1,175,364 residents at mid-2024. */
export function sampleArea(parts: Partial<z.input<typeof area>> = {}): Area {
  return area.parse({
    id: 'leicestershire',
    code: 'E23000021',
    name: 'Leicestershire',
    short: 'Leic',
    force: 'Leicestershire Police',
    region: 'East Midlands',
    country: 'England',
    powers_holder: {
      type: 'pcc',
      title: 'Police and Crime Commissioner',
      as_at: '2025-11-13',
      sources: ['apcc-2024'],
    },
    tile: { column: 3, row: 5 },
    population: 1_175_364,
    local_authorities: ['Leicester'],
    ...parts,
  });
}
