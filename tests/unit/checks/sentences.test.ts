import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/checks/sentences.ts';

describe('sentences in a text', () => {
  test('a citation belongs to the sentence before it', () => {
    expect(sentencesIn('It ran.[^a] [^b] It cost £5.[^c]')).toEqual([
      { text: 'It ran.[^a] [^b]', start: 0, cited: ['a', 'b'] },
      { text: 'It cost £5.[^c]', start: 17, cited: ['c'] },
    ]);
  });

  test('decimals and short forms end no sentence', () => {
    expect(
      sentencesIn('It fell by 10.3 points at No. 5 then. He said “So it did.” They left.').map(
        ({ text }) => text,
      ),
    ).toEqual(['It fell by 10.3 points at No. 5 then.', 'He said “So it did.”', 'They left.']);
  });
});
