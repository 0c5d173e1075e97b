import { describe, expect, test } from 'vitest';
import type { CaseStudy } from '../../src/domain/case-study.ts';
import { placesLike, similarAreas } from '../../src/domain/similar-areas.ts';
import type { Area } from '../../src/schema/area.ts';

const area = (id: string, region: string, population: number, type = 'pcc'): Area =>
  ({
    id,
    region,
    population,
    country: region === 'Wales' ? 'Wales' : 'England',
    powers_holder: { type },
  }) as unknown as Area;

const home = area('home', 'North East', 600_000);
const told = (one: Area, ...others: Area[]) =>
  similarAreas(one, [one, ...others]).map(({ area: { id }, reasons }) => `${id}: ${reasons.join('; ')}`);

describe('an area is like another', () => {
  test('in the same region', () => {
    expect(told(home, area('big', 'North East', 3_000_000))).toEqual(['big: also in the North East']);
  });

  test('with about as many residents, up to a quarter more or fewer, in the same country', () => {
    const others = [area('more', 'London', 750_000), area('too-many', 'London', 750_001)];
    expect(told(home, ...others)).toEqual(['more: about as many residents, 750,000']);
    expect(told(area('more', 'London', 750_000), home)).toEqual(['home: about as many residents, 600,000']);
  });

  test('but not by residents alone across the border', () => {
    expect(told(home, area('gwent', 'Wales', 600_000))).toEqual([]);
  });

  test('and never itself', () => {
    expect(told(home)).toEqual([]);
  });
});

test('those with more in common come first, then those nearer in residents', () => {
  const ids = similarAreas(home, [
    area('far', 'North East', 3_000_000),
    area('near', 'Kent', 610_000),
    area('both', 'North East', 700_000),
    area('nearer', 'Kent', 601_000),
  ]).map(({ area: { id } }) => id);
  expect(ids).toEqual(['both', 'nearer', 'near', 'far']);
});

describe('the holder of the powers', () => {
  const mayors = [
    area('one', 'North West', 1000, 'mayor'),
    area('two', 'North West', 5000, 'mayor'),
  ] as const;

  test('adds a reason where it is an unusual one', () => {
    expect(told(...mayors)).toEqual(['two: also in the North West; a mayor holds the powers there too']);
    const fire = area('fire', 'Wales', 1000, 'pfcc');
    expect(told(fire, area('other', 'Wales', 1000, 'pfcc'))).toEqual([
      'other: also in Wales; about as many residents, 1,000; its commissioner too is for police, fire and crime',
    ]);
  });

  test('adds none where it is the usual one', () => {
    expect(told(home, area('big', 'North East', 3_000_000))).toEqual(['big: also in the North East']);
  });

  test('does not make two areas alike by itself', () => {
    expect(told(area('one', 'North West', 1000, 'mayor'), area('far', 'London', 9000, 'mayor'))).toEqual([]);
  });
});

describe('places to learn from', () => {
  const tried = (...ids: string[]) => ids.map((id) => ({ areas: [{ id }] })) as unknown as CaseStudy[];

  test('are those alike that have case studies, with them', () => {
    const areas = [home, area('bare', 'North East', 600_000), area('rich', 'North East', 3_000_000)];
    const places = placesLike(home, { areas, caseStudies: tried('rich', 'rich', 'home', 'elsewhere') });
    expect(places.map((place) => [place.area.id, place.caseStudies.length])).toEqual([['rich', 2]]);
  });

  test('are five at most', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const areas = [home, ...ids.map((id) => area(id, 'North East', 600_000))];
    expect(placesLike(home, { areas, caseStudies: tried(...ids) })).toHaveLength(5);
  });
});
