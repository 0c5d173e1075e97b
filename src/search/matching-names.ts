import { namesIn } from './page-record.ts';
import { typedWords } from './typed-words.ts';

/**
 * The names in a line of names that a query matches: each of the name's words or the beginning of one
 * is asked for. At most three, the most alike first.
 */
export function matchingNames(line: string, asked: readonly string[]): string[] {
  const share = (name: string): number => {
    const words = typedWords(name).map(({ text }) => text);
    return words.filter((word) => asked.some((one) => word.startsWith(one))).length / words.length;
  };
  return namesIn(line)
    .filter((name) => share(name) > 0)
    .sort((a, b) => share(b) - share(a))
    .slice(0, 3);
}
