import { mdxToMdast } from 'satteri';

/** An .mdx file taken apart. Lines are counted from 1, from the top of the file. */
export interface MdxFile {
  frontmatter: string;
  /** The line on which the frontmatter starts, after its `---`. */
  frontmatterLine: number;
  body: string;
  /** The line on which the body starts. */
  bodyLine: number;
}

/** Splits frontmatter from body; undefined where the file does not start with `---` or never ends it. */
export function splitMdx(text: string): MdxFile | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match === null || match.index !== 0) return undefined;
  return {
    frontmatter: match[1] ?? '',
    frontmatterLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** A node of parsed prose, as far as the checks read it. */
export interface ProseNode {
  type: string;
  value?: string;
  children?: ProseNode[];
  position?: { start: { line: number; column: number } };
  /** Of a heading, from 1. */
  depth?: number;
  /** Of a component, or null for a bare `<>`. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  /** Of the definition of a footnote. */
  label?: string | null;
  alt?: string | null;
  url?: string;
}

/** The prose of an .mdx file, parsed; or why it cannot be. Lines are counted from the top of the body. */
export type ParsedProse = { tree: ProseNode } | { line: number; message: string };

/** Parses the body of an .mdx file. Never throws. */
export function parseProse(body: string): ParsedProse {
  try {
    return { tree: mdxToMdast(body) as ProseNode };
  } catch (error) {
    const whole = error instanceof Error ? error.message : String(error);
    const [, line = '1', message = whole] = /^(\d+):\d+: (.*)$/s.exec(whole) ?? [];
    return { line: Number(line), message: message.replace(/ \(mdx[-\w:]*\)$/, '') };
  }
}
