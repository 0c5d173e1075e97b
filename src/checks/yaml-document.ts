import type { Document, Node, YAMLError } from 'yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Steps from the top of a document to a value: `['facts', 3, 'source']`. */
export type ValuePath = readonly PropertyKey[];

/** A YAML file, or the frontmatter of an .mdx file, with a line for every value. */
export interface YamlDocument {
  file: string;
  /** What the file says before any schema; undefined where it cannot be read at all. */
  data: unknown;
  /** What YAML itself finds wrong, except repeated keys. */
  errors: readonly { line: number; code: string; message: string }[];
  /** Keys that stand twice in one place. */
  repeatedKeys: readonly { line: number; key: string }[];
  /**
   * The line, counted from 1, of the value at a path; of the nearest thing around it where there is none.
   * With `words` the line of the value on which these words stand.
   */
  lineOf(path: ValuePath, words?: string): number;
  /** Takes a value out, so that the rest can be used. Lines stay right. */
  remove(path: ValuePath): void;
  /** What the file says after removals. */
  dataLeft(): unknown;
}

/** Lines are ours to tell, and what is odd without being wrong is no word for an author. */
const quietly = { prettyErrors: false, logLevel: 'error' } as const;

/** Reads YAML that starts on `firstLine` of its file. Never throws. */
export function readYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const first = parseDocument(text, { lineCounter: counter, ...quietly });
  const [repeated, errors] = split(first.errors);
  // The parsed tree is ten times the text, and in a sound file nobody asks for a line.
  let kept: Document.Parsed | undefined;
  const tree = () => (kept ??= parseDocument(text, quietly));
  return {
    file,
    data: valueOf(first),
    errors: errors.map((error) => ({
      line: lineAt(openQuote(error, text) ?? error.pos[0]),
      code: error.code,
      message: error.message,
    })),
    repeatedKeys: repeated.map((error) => ({
      line: lineAt(error.pos[0]),
      key: /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '',
    })),
    lineOf: (path, words) => {
      const { offset, node } = placeOf(tree().contents, path);
      const range = node?.range;
      const at = words === undefined || !range ? -1 : text.slice(range[0], range[1]).indexOf(words);
      return lineAt(at < 0 ? offset : (range?.[0] ?? 0) + at);
    },
    remove: (path) => {
      if (tree().hasIn(path)) tree().deleteIn(path);
    },
    dataLeft: () => valueOf(tree()),
  };
}

function split(errors: readonly YAMLError[]): [YAMLError[], YAMLError[]] {
  const isRepeat = (error: YAMLError) => error.code === 'DUPLICATE_KEY';
  return [errors.filter(isRepeat), errors.filter((error) => !isRepeat(error))];
}

/** YAML notices a missing mark at the end of the file; the author looks for where it opens. */
function openQuote({ message }: YAMLError, text: string): number | undefined {
  const mark = /Missing closing (["'])/.exec(message)?.[1];
  if (mark === undefined) return undefined;
  const opening = [...text.matchAll(/^.*$/gm)].find(([line]) => line.split(mark).length % 2 === 0);
  return opening?.index;
}

function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function placeOf(top: Node | null, path: ValuePath): { offset: number; node: Node | null } {
  let node: Node | null = top;
  let offset = top?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return { offset, node: null };
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) return { offset, node: null };
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return { offset, node };
}
