/** A pattern that finds any of some names, each as a whole and the longest first; undefined where there are none. */
export function anyOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(wholeName).join('|'), 'g');
}

/** A text in which what a pattern finds is blanked out; every character stays in its place. */
export function blankedOut(text: string, pattern: RegExp | undefined): string {
  return pattern === undefined ? text : text.replaceAll(pattern, (name) => ' '.repeat(name.length));
}

/** Whether a text holds a name as a whole. */
export function holdsName(text: string, name: string): boolean {
  return new RegExp(wholeName(name)).test(text);
}

function wholeName(name: string): string {
  return `(?<!\\w)${RegExp.escape(name)}(?!\\w)`;
}
