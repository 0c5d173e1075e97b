import { describe, expect, test } from 'vitest';
import { levelLabels, type StudyDesign } from '../../src/domain/design-level.ts';
import { evidenceWords, wordsFor } from '../../src/domain/evidence-sentence.ts';

const warning = /This cannot show (that the practice was )?the cause\.$/;
const causeWords =
  /\b(works?|worked|effective|proven|evidence-based|reduced|cut|led to|thanks to|impact|success\w*|because|caused?|due to)\b/i;

/** All sentences of the rows whose studies end below level 3. */
function weakSentences() {
  const rows = [
    evidenceWords.compared.flawed,
    evidenceWords['compared-unlike'].sound,
    evidenceWords['compared-unlike'].flawed,
    evidenceWords['before-after'].sound,
    evidenceWords['before-after'].flawed,
    evidenceWords.described.sound,
    evidenceWords.described.flawed,
    evidenceWords.planned.sound,
    evidenceWords['not-evaluated'].sound,
  ];
  return rows.flatMap((row) => Object.entries(row ?? {}));
}

describe('the words of the table', () => {
  test('below level 3 no label and no sentence has a word of cause but the warning', () => {
    for (const [, sentence] of weakSentences()) {
      expect(sentence.replace(warning, '')).not.toMatch(causeWords);
    }
  });

  test('below level 3 better and worse results carry the warning, and nothing else does', () => {
    for (const [upshot, sentence] of weakSentences()) {
      expect(warning.test(sentence), sentence).toBe(upshot === 'positive' || upshot === 'negative');
    }
  });

  test('from level 3 up no warning stands', () => {
    const rows = [
      evidenceWords.compared.sound,
      evidenceWords.randomised.sound,
      evidenceWords.randomised.flawed,
    ];
    for (const sentence of rows.flatMap((row) => Object.values(row ?? {})))
      expect(sentence).not.toMatch(warning);
  });

  test('every sentence for a flawed study that was measured names the flaw', () => {
    for (const design of ['reviewed', 'randomised', 'compared', 'compared-unlike', 'before-after'] as const) {
      for (const sentence of Object.values(evidenceWords[design].flawed ?? {}))
        expect(sentence).toContain('serious flaw');
    }
  });

  test('every sentence ends with one full stop', () => {
    for (const { sound, flawed } of Object.values(evidenceWords)) {
      for (const { label, ...sentences } of [sound, ...(flawed === undefined ? [] : [flawed])]) {
        expect(label).not.toMatch(/\.$/);
        for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/[^.]\.$/);
      }
    }
  });
});

test('a design that can be measured has a cell for everything that it can find', () => {
  const cells = (design: StudyDesign, part: 'sound' | 'flawed') =>
    Object.keys(evidenceWords[design][part] ?? {}).sort();
  const all = cells('randomised', 'sound');
  expect(all).toHaveLength(9);
  for (const design of ['reviewed', 'compared', 'compared-unlike', 'before-after'] as const) {
    expect(cells(design, 'sound')).toEqual(all);
  }
  for (const design of ['reviewed', 'randomised', 'compared'] as const)
    expect(cells(design, 'flawed')).toEqual(all);
});

test('a study without a flaw is labelled as its step is', () => {
  const designs = [
    'not-evaluated',
    'described',
    'before-after',
    'compared',
    'randomised',
    'reviewed',
  ] as const;
  expect(designs.map((design) => evidenceWords[design].sound.label)).toEqual(Object.values(levelLabels));
});

describe('cells that cannot exist', () => {
  test('a practice that was only described cannot have better results', () => {
    expect(() => wordsFor('described', false, 'positive')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no sentence for a study "described" with the upshot "positive": it cannot exist.]`,
    );
  });

  test('a flawed before-and-after study cannot have worse results', () => {
    expect(() => wordsFor('before-after', true, 'negative')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no sentence for a study "before-after with a serious flaw" with the upshot "negative": it cannot exist.]`,
    );
  });

  test('an evaluation that does not exist cannot have a flaw', () => {
    expect(() => wordsFor('not-evaluated', true, 'nothing-found')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no sentence for a study "not-evaluated with a serious flaw" with the upshot "nothing-found": it cannot exist.]`,
    );
  });

  test('studies that were not measured cannot disagree', () => {
    expect(() => wordsFor('described', false, 'disagree')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no sentence for a study "described" with the upshot "disagree": it cannot exist.]`,
    );
  });
});
