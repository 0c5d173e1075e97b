import type { Content } from './content.ts';

const patterns = new WeakMap<Content, RegExp | undefined>();

/** A text in which the names with numbers are blanked out; every character stays in its place. */
export function withoutNames(text: string, content: Content): string {
  const pattern = patternOf(content);
  return pattern === undefined ? text : text.replaceAll(pattern, (name) => ' '.repeat(name.length));
}

/** Whether a text holds a name as a whole. */
export function holdsName(text: string, name: string): boolean {
  return new RegExp(wholeName(name)).test(text);
}

function patternOf(content: Content): RegExp | undefined {
  if (!patterns.has(content)) {
    const names = (content.names?.record.names ?? []).map(({ text }) => text);
    const longestFirst = names.toSorted((a, b) => b.length - a.length).map(wholeName);
    patterns.set(content, longestFirst.length > 0 ? new RegExp(longestFirst.join('|'), 'g') : undefined);
  }
  return patterns.get(content);
}

function wholeName(name: string): string {
  return `(?<!\\w)${RegExp.escape(name)}(?!\\w)`;
}
