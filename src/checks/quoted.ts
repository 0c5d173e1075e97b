/** Curly or straight double quotation marks, or curly single ones that are no apostrophes. */
const quoted = /“([^”]*)”|"([^"]*)"|(?<!\w)‘((?:[^’]|’(?=\w))*)’(?!\w)/g;

/** The quoted stretches of a text: what stands between the marks, and where the first mark is. */
export function quotedIn(text: string): { start: number; text: string }[] {
  return [...text.matchAll(quoted)].map((match) => ({
    start: match.index,
    text: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

/** A text in which everything quoted is blanked out; every character stays in its place. */
export function withoutQuoted(text: string): string {
  return text.replaceAll(quoted, (match) => ' '.repeat(match.length));
}
