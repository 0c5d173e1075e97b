/**
 * A word without its ending, so that forms of one word can be told to be the same. It is only ever
 * compared with other stems, so it need not be a word: "police" and "policing" both give "polic".
 */
export function wordStem(word: string): string {
  const singular = word.replace(/ies$/, 'y');
  const stem = singular.replace(/(?:ings?|ed|ers?|es|s|e)$/, '');
  return stem.length >= 3 ? stem : word;
}

/** An acronym without its full stops: "D.A.R.E." is "DARE". */
export const undotted = (text: string): string =>
  text.replaceAll(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''));

/** The words of a text in lower case, without the marks between them. */
export const wordsIn = (text: string): string[] =>
  undotted(text)
    .toLowerCase()
    .replaceAll(/['’]s?\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
