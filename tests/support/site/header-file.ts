/** Headers for the addresses that a pattern matches; `*` stands for any run of characters. */
export interface HeaderRule {
  pattern: string;
  headers: ReadonlyArray<readonly [name: string, value: string]>;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a pattern at the start of a line, its headers
 * indented below it. Lines that start with `#` are remarks.
 * @throws on a header that stands before any pattern or has no colon
 */
export function readHeaderFile(text: string): HeaderRule[] {
  const rules: Array<{ pattern: string; headers: Array<readonly [string, string]> }> = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (rule === undefined || colon === -1)
      throw new Error(`_headers:${index + 1} is not a header of an address.`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for an address, by lower-case name. Of two rules that match, the later one wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    for (const [name, value] of rule.headers) headers[name.toLowerCase()] = value;
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
