import { distance } from 'fastest-levenshtein';

/** The most of a word that may differ for it to be taken as a slip of the pen. */
const slip = 0.4;

/** Those of `existing` that look most like a word, the likeliest first. */
export function nearest(word: string, existing: Iterable<string>, most = 3): string[] {
  return [...existing]
    .map((one) => ({ one, away: howFar(word, one) }))
    .sort((a, b) => a.away - b.away || a.one.localeCompare(b.one, 'en'))
    .slice(0, most)
    .map(({ one }) => one);
}

/** The one that a word was meant to be, if any is close enough. */
export function meant(word: string, existing: Iterable<string>): string | undefined {
  const [best] = nearest(word, existing, 1);
  return best !== undefined && howFar(word, best) <= slip ? best : undefined;
}

/** From 0, the same, to 1; words that share a part are nearer than their letters say. */
function howFar(a: string, b: string): number {
  const letters = distance(a, b) / Math.max(a.length, b.length, 1);
  if (letters === 0) return 0;
  const parts = new Set(a.split('-'));
  const shared = b.split('-').filter((part) => part.length > 3 && parts.has(part)).length;
  const holds = `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`);
  return letters * (holds ? 0.6 : 1) * 0.8 ** shared;
}

/** "a, b or c", each as it is typed. */
export function listed(ids: readonly string[], last = 'or'): string {
  return ids.length < 2 ? (ids[0] ?? '') : `${ids.slice(0, -1).join(', ')} ${last} ${ids.at(-1)}`;
}
