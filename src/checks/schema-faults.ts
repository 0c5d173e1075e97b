import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { propertyOf } from './known-ids.ts';
import { listed, meant, nearest } from './nearest.ts';
import { isOptional, keysAllowed, sampleOf } from './schema-walk.ts';
import type { ValuePath, YamlDocument } from './yaml-document.ts';

/** Stands in for the messages that Zod would make, which are not for authors. */
const noMessage = '';

type Issue = z.core.$ZodIssue;

/** Parses what a file says. Where a schema has no words of its own for a fault, the message is empty. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { record: T } | { issues: readonly Issue[] } {
  const result = schema.safeParse(data, { error: () => noMessage });
  return result.success ? { record: result.data } : { issues: result.error.issues };
}

/** What a schema rejects, in the author's words. A misspelt key is one fault, not also a missing one. */
export function schemaFaults(schema: z.ZodType, document: YamlDocument, issues: readonly Issue[]): Fault[] {
  const misspelt = new Set(issues.flatMap((issue) => keysMeant(schema, document, issue)));
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const place = issue.path.join('/');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(schema, document, issue.path, key));
    }
    if (seen.has(place) || misspelt.has(place)) return [];
    seen.add(place);
    return faultOf(schema, document, issue);
  });
}

function faultOf(schema: z.ZodType, document: YamlDocument, issue: Issue): Fault {
  const { data, file } = document;
  const { path } = issue;
  const line = document.lineOf(path);
  const value = valueAt(data, path);
  const key = String(path.at(-1) ?? '');
  if (value === undefined && path.length > 0) {
    const samples = sampleOf(schema, path, data).split(' | ');
    return {
      file,
      line,
      found: `no ${key}${under(data, path)}`,
      wanted: issue.message || `the key ${key}${samples.length > 1 ? `, which is ${listed(samples)}` : ''}`,
      instead: `add the line "${key}: ${samples[0]}"`,
    };
  }
  const found = `${path.length > 0 ? `${label(data, path)}: ` : ''}${shown(value)}`;
  const choices = nearest(String(value), choicesOf(issue), Infinity);
  return {
    file,
    line,
    found,
    wanted: issue.message || (choices.length > 0 ? `one of ${listed(choices)}` : wantedBy(issue)),
    instead:
      choices.length > 0
        ? `${key}: ${choices[0]}`
        : (retyped(issue, key, value) ?? changeTo(schema, path, data, key)),
  };
}

/** The places of keys that other keys in the same map were meant to be. */
function keysMeant(schema: z.ZodType, { data }: YamlDocument, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const free = freeKeys(schema, data, issue.path);
  return issue.keys.flatMap((key) => meant(key, free) ?? []).map((key) => [...issue.path, key].join('/'));
}

function unknownKey(schema: z.ZodType, document: YamlDocument, path: ValuePath, unknown: string): Fault {
  const { data, file } = document;
  const likely = meant(unknown, freeKeys(schema, data, path));
  const value = valueAt(data, [...path, unknown]);
  return {
    file,
    line: document.lineOf([...path, unknown]),
    found: `the key "${unknown}"${under(data, [...path, unknown])}`,
    wanted: `a key that belongs here: ${listed(keysAllowed(schema, path, data))}`,
    instead:
      likely === undefined
        ? 'take the line out, or use one of these keys'
        : `${likely}: ${typeof value === 'object' ? '…' : String(value)}`,
  };
}

/** The keys of a map that it may have and has not. */
function freeKeys(schema: z.ZodType, data: unknown, path: ValuePath): string[] {
  const present = Object.keys((valueAt(data, path) as object | undefined) ?? {});
  return keysAllowed(schema, path, data).filter((key) => !present.includes(key));
}

function changeTo(schema: z.ZodType, path: ValuePath, data: unknown, key: string): string {
  if (path.length === 0) return 'write the file anew from the template';
  const mayGo = typeof path.at(-1) === 'string' && isOptional(schema, path.slice(0, -1), key, data);
  return `change ${label(data, path)} on this line${mayGo ? ', or take it out' : ''}`;
}

/** The same value as it would be right, where only its form is wrong. */
function retyped(issue: Issue, key: string, value: unknown): string | undefined {
  if (issue.code !== 'invalid_type' || typeof value === 'object') return undefined;
  if (issue.expected === 'array') return `${key}: [${String(value)}]`;
  if (issue.expected === 'string') return `${key}: "${String(value)}"`;
  const bare = String(value).replaceAll(/[£,%\s]/g, '');
  return issue.expected === 'number' && bare !== '' && !Number.isNaN(Number(bare))
    ? `${key}: ${bare}`
    : undefined;
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  const { options } = issue as { options?: unknown };
  return Array.isArray(options) ? options.map(String) : [];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text; put it in quotation marks if it looks like a number',
  number: 'a bare number, without separators or signs',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: one line for each, starting with "- "',
  object: 'keys with values under it',
};

function wantedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? `a value of type ${issue.expected}`;
  if (issue.code === 'too_small') return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'a bare number (480000, 10.3) or a day (2017-12-15)';
  }
  if (issue.code === 'invalid_union') {
    const messages = issue.errors.flatMap((errors) =>
      errors.map((error) => error.message || wantedBy(error)),
    );
    return [...new Set(messages)].join(' Or: ');
  }
  return 'another value';
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(propertyOf, data);
}

/** " in facts › rct-effect": the things around a key, each by its id or its place in the list. */
function under(data: unknown, path: ValuePath): string {
  const around = path.slice(0, -1);
  return around.length === 0 ? '' : ` in ${label(data, around)}`;
}

function label(data: unknown, path: ValuePath): string {
  return path
    .map((step, at) => {
      if (typeof step !== 'number') return String(step);
      const id = propertyOf(valueAt(data, path.slice(0, at + 1)), 'id');
      return typeof id === 'string' ? id : `number ${step + 1}`;
    })
    .join(' › ');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
