/** Letters for the number of a copy: a, b … z, ba. Digits would be numbers without a fact. */
export function lettersOf(copy: number): string {
  const letter = String.fromCharCode(97 + (copy % 26));
  return copy < 26 ? letter : lettersOf(Math.floor(copy / 26)) + letter;
}

/** The id of a copy of a case study or an evaluation. */
export const copyId = (id: string, copy: number): string => `${id}-copy-${lettersOf(copy)}`;

/**
 * A content file in which each case study is named as its copy, so that the copies refer to each other
 * as the originals do.
 * @param ids of all case studies
 */
export function copyText(text: string, ids: readonly string[], copy: number): string {
  const longestFirst = ids.toSorted((a, b) => b.length - a.length);
  const named = new RegExp(`(?<![\\w-])(${longestFirst.join('|')})(?![\\w-])`, 'g');
  return text.replace(named, (id) => copyId(id, copy));
}
