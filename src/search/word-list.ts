/** A word shares at most so many letters with the one before: one digit says how many. */
const mostShared = 9;

/**
 * Writes words small: in the order of the alphabet, each as the number of letters it has in common with
 * the one before and the letters that follow: "heroin", "heroine" give "0heroin", "6e". No word has a digit.
 */
export function packWords(words: readonly string[]): string {
  const sorted = [...words].sort();
  return sorted
    .map((word, place) => {
      const shared = sharedLetters(word, sorted[place - 1] ?? '');
      return shared + word.slice(shared);
    })
    .join('');
}

/** The words of a list, in the order of the alphabet. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/(\d)(\D+)/g)].map(([, shared, rest = '']) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < mostShared && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
