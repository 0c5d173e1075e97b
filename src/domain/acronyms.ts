/** An acronym in a text. The "s" of a plural is not part of it. */
export interface AcronymInText {
  text: string;
  /** Counted in characters. */
  start: number;
  end: number;
}

const word = /(?<![A-Za-z0-9&])[A-Z][A-Za-z0-9&]*/g;
/** "Part II" is numbered, not shortened. */
const romanNumeral = /^[IVX]+$/;

/**
 * All acronyms of a text: words of two capitals or more, with digits or "&" among them and fewer small
 * letters than capitals, so that "DToA" is one and "NatCen" a name.
 */
export function acronymsIn(text: string): AcronymInText[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const acronym = match[0].replace(/s$/, '');
    if (!isAcronym(acronym)) return [];
    return { text: acronym, start: match.index, end: match.index + acronym.length };
  });
}

function isAcronym(text: string): boolean {
  const capitals = text.replaceAll(/[^A-Z]/g, '').length;
  const small = text.replaceAll(/[^a-z]/g, '').length;
  return capitals > 1 && capitals > small && !romanNumeral.test(text);
}
