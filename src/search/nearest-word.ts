import { slipDistance } from './slip-distance.ts';

/** How far a word may be from the one meant, by how long it is: short words have too many neighbours to guess at. */
const tolerance = ({ length }: string): number =>
  length < 4 ? 0 : length < 5 ? 0.9 : length < 6 ? 1.1 : length < 9 ? 1.8 : 2.6;

/**
 * The word that a misspelt one is most like, if any is like enough; among equals one that begins alike,
 * then one of a name, then the first by the alphabet.
 * @param known in the order of the alphabet
 */
export function nearestWord(
  word: string,
  known: readonly string[],
  ofNames: ReadonlySet<string>,
): string | undefined {
  const most = tolerance(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > 3) continue;
    const slips = slipDistance(word, candidate, Math.min(most, least));
    if (slips > most) continue;
    const far = slips + (candidate[0] === word[0] ? 0 : 0.4) + (ofNames.has(candidate) ? 0 : 0.2);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
