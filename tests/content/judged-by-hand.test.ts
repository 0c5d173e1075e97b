import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { realLibrary } from '../support/joined-library.ts';

interface Judgement {
  level: number;
  finding: string;
  because: string;
}
interface Judged extends Judgement {
  case_study: string;
  /** Which reading was taken where two were possible. */
  settled?: Judgement;
}

const { judged } = parse(readFileSync('tests/content/judged-by-hand.yaml', 'utf8')) as { judged: Judged[] };

describe('the rating agrees with what a reader judged by hand', () => {
  const { caseStudies } = realLibrary();

  test('every case study was judged', () => {
    expect(judged.map((one) => one.case_study)).toEqual(expect.arrayContaining(caseStudies.map(({ id }) => id)));
  });

  test.each(judged)('$case_study', ({ case_study: id, level, finding, settled }) => {
    const { evidence } = caseStudies.find((caseStudy) => caseStudy.id === id) ?? {};
    expect([evidence?.level, evidence?.finding]).toEqual([settled?.level ?? level, settled?.finding ?? finding]);
  });
});
