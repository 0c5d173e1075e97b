import type { Content } from './content.ts';
import { anyOf, blankedOut } from './whole-names.ts';

const patterns = new WeakMap<Content, RegExp | undefined>();

/** A text in which the names with numbers are blanked out; every character stays in its place. */
export function withoutNames(text: string, content: Content): string {
  if (!patterns.has(content)) {
    patterns.set(content, anyOf((content.names?.record.names ?? []).map((name) => name.text)));
  }
  return blankedOut(text, patterns.get(content));
}
