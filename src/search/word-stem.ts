/**
 * A word without its ending, so that forms of one word can be told to be the same. It is only ever
 * compared with other stems, so it need not be a word: "police" and "policing" both give "polic".
 */
export function wordStem(word: string): string {
  const singular = word.replace(/ies$/, 'y');
  const stem = singular.replace(/(?:ings?|ed|ers?|es|s|e)$/, '');
  return stem.length >= 3 ? stem : word;
}
