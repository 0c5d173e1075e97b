import { describe, expect, test } from 'vitest';
import { evidenceHeadline, evidenceMap } from '../../src/domain/evidence-map.ts';
import { libraryWith } from '../support/joined-library.ts';
import { evaluationFile, typed } from '../support/small-library.ts';

const mapOf = (changes: Parameters<typeof libraryWith>[0] = {}) => {
  const { caseStudies, terms } = libraryWith(changes);
  return evidenceMap(caseStudies, terms.kind.terms);
};

describe('the evidence map', () => {
  test('places a case study in the row of its main kind and the column of its best study', () => {
    const [group] = mapOf();
    expect(group?.rows.map((row) => row.kind.id)).toEqual(['kind-one']);
    expect(group?.rows[0]?.cells[1].map(({ id }) => id)).toEqual(['town-scheme']);
    expect(group?.rows[0]?.cells[4]).toEqual([]);
  });

  test('says how many practices were never measured against anything', () => {
    expect(evidenceHeadline(mapOf()).headline).toBe('1 of 1 practices were never measured against anything');
  });

  test('does not count a practice that was measured before and after', () => {
    const measured = { [evaluationFile]: typed('design: described', 'design: before-after') };
    expect(evidenceHeadline(mapOf(measured)).headline).toBe(
      '0 of 1 practices were never measured against anything',
    );
  });

  test('names no kind of work as never tested on the strength of one case study', () => {
    expect(evidenceHeadline(mapOf()).neverTested).toEqual([]);
  });
});
