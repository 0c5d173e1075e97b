import { labelsIn } from '../domain/person-first-words.ts';
import { plainWords } from './plain-words.ts';

const most = 6;

const asCompared = (name: string): string => plainWords(name).join(' ');

/**
 * The other names to show of those that were looked for: each spelling once, none that was typed, and
 * none that we would not write of people. At most six.
 */
export function alsoNames(typed: string, also: readonly string[]): string[] {
  const shown = new Map<string, string>();
  for (const name of also) {
    const key = asCompared(name);
    if (key !== asCompared(typed) && !shown.has(key) && labelsIn(name).length === 0) shown.set(key, name);
  }
  return [...shown.values()].slice(0, most);
}
