import { labelsIn } from '../../domain/person-first-words.ts';
import { ownWords } from '../own-words.ts';
import { aOrAn } from '../passage.ts';
import { withoutQuoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const peopleComeFirst: Rule = {
  name: 'people come first',
  why: 'Nobody is their drug or their diagnosis, and people who use services read these pages too.',
  check: (content) =>
    ownWords(content).flatMap(({ file, text, sort, lineAt }) =>
      labelsIn(withoutQuoted(text)).map((label) => ({
        file,
        line: lineAt(label.start),
        found: `"${label.text}" in ${aOrAn(sort)}`,
        wanted: 'people before what they use or have',
        instead: label.instead,
      })),
    ),
};
