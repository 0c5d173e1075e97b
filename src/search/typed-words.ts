/** A word of a query, or a phrase between quotation marks. */
export interface TypedWord {
  text: string;
  /** In quotation marks: to be found as it stands. */
  exact: boolean;
}

const mostWords = 20;

/** Takes a query apart: lower case, plain quotation marks, no punctuation around words. */
export function typedWords(query: string): TypedWord[] {
  const plain = query
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„«»]/g, '"');
  return [...plain.matchAll(/"([^"]*)"|[^\s",;:/()[\]?!…]+/g)]
    .map(([text, phrase]) =>
      phrase === undefined
        ? { text: bare(text), exact: false }
        : { text: phrase.trim().replaceAll(/\s+/g, ' '), exact: true },
    )
    .filter(({ text }) => text !== '')
    .slice(0, mostWords);
}

/** A word without the marks around it and without a possessive ending. */
const bare = (word: string): string =>
  word.replaceAll(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '').replace(/'s$/, '');
