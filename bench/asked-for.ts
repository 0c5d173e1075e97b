const all = ['build', 'weight', 'search', 'scale'] as const;

export type Part = (typeof all)[number];

/** What to measure, and how. */
export interface AskedFor {
  parts: readonly Part[];
  /** How often each thing is measured. */
  rounds: number;
  /** How many times over the case studies are copied. */
  sizes: readonly number[];
  /** Whether to measure what the last bench built. */
  again: boolean;
}

export const usage = `npm run bench                    build, weight and search
npm run bench -- search          one part; several may be named: build, weight, search
npm run bench -- search 15       so many rounds instead of seven
npm run bench -- search again    with what is built already
npm run bench -- scale 1 10      our build with the case studies so many times over`;

const isPart = (word: string): word is Part => (all as readonly string[]).includes(word);

/**
 * Reads the words after the command.
 * @returns nothing if a word means nothing
 */
export function askedFor(words: readonly string[]): AskedFor | undefined {
  const parts = words.filter(isPart);
  const numbers = words.filter((word) => /^[1-9]\d*$/.test(word)).map(Number);
  const again = words.includes('again');
  const isKnown = (word: string): boolean =>
    isPart(word) || word === 'again' || numbers.includes(Number(word));
  if (!words.every(isKnown)) return undefined;
  const isScale = parts.includes('scale');
  return {
    parts: parts.length === 0 ? ['build', 'weight', 'search'] : parts,
    rounds: (isScale ? undefined : numbers[0]) ?? 7,
    sizes: isScale && numbers.length > 0 ? numbers : [1, 10],
    again,
  };
}
