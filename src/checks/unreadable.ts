import type { Fault } from './fault.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What YAML's own faults mean to an author, and what to do, by YAML's code. */
const yamlWords: Readonly<Record<string, readonly [found: string, wanted: string, instead: string]>> = {
  TAB_AS_INDENT: ['a tab at the start of the line', 'spaces to indent', 'replace the tab by two spaces'],
  BAD_INDENT: [
    'a line that is not in line with those around it',
    'the keys of one thing under one another',
    'give the line as many spaces as its neighbours have',
  ],
  MISSING_CHAR: [
    'a quotation mark or bracket that does not end',
    'an end for each mark and bracket',
    'close it, or put the whole text in quotation marks',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a colon in the middle of a text',
    'texts with ": " in them in quotation marks or under >-',
    'put quotation marks round the whole text',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line without a colon where a key was expected',
    'a key, a colon and a value on each line',
    'put the text under >- or in quotation marks',
  ],
  BAD_SCALAR_START: [
    'a text that starts with a sign YAML keeps for itself (` @ %)',
    'such texts in quotation marks',
    'put quotation marks round the whole text',
  ],
  MULTIPLE_DOCS: ['a line --- inside the file', 'one document in a file', 'take the line --- out'],
  BAD_DQ_ESCAPE: [
    'a backslash in a text with double quotation marks',
    'no backslashes',
    'use single quotation marks, or take the backslash out',
  ],
};

/** The faults that make a YAML file unreadable. */
export function unreadableYaml({ file, errors }: YamlDocument): Fault[] {
  // One slip makes YAML stumble several times over the same line.
  const firsts = errors.filter(({ line }, at) => errors.findIndex((error) => error.line === line) === at);
  return firsts.map(({ line, code, message }) => {
    const [found, wanted, instead] = yamlWords[code] ?? [
      `something that is not YAML (${(message.split('\n')[0] ?? '').replace(/ at line.*$/, '').replace(/:$/, '')})`,
      'lines of the form "key: value", indented with spaces',
      'compare the line with the template; texts with : # [ or { in them need quotation marks',
    ];
    return { file, line, found, wanted, instead };
  });
}

/** The fault that makes the prose of an .mdx file unreadable. */
export function unreadableProse(file: string, line: number, message: string): Fault {
  return {
    file,
    line,
    found: `prose that cannot be read: ${message}`,
    wanted: 'plain Markdown, with <Fact id="…" /> and <Term id="…">…</Term> as the only tags',
    instead: 'write a "less than" sign as &lt; and a curly bracket as &#123;, and close every tag',
  };
}

/** The fault of an .mdx file that does not start with frontmatter. */
export function noFrontmatter(file: string): Fault {
  return {
    file,
    line: 1,
    found: 'no frontmatter',
    wanted: 'lines of YAML between --- and --- at the top of the file',
    instead: 'start the file as the template does: ---, the keys, ---, then the prose',
  };
}
