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

/** What a schema rejects, in the author's words. */
export function schemaFaults(schema: z.ZodType, document: YamlDocument, issues: readonly Issue[]): Fault[] {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const place = issue.path.join('/');
    if (issue.code !== 'unrecognized_keys' && seen.has(place)) return [];
    seen.add(place);
    return faultsOf(schema, document, issue);
  });
}

function faultsOf(schema: z.ZodType, document: YamlDocument, issue: Issue): Fault[] {
  const { data, file } = document;
  const { path } = issue;
  const line = document.lineOf(path);
  const value = valueAt(data, path);
  const key = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => unknownKey(schema, document, path, unknown));
  }
  if (value === undefined && path.length > 0) {
    const sample = sampleOf(schema, path, data);
    return [
      {
        file,
        line,
        found: `no ${key}${under(data, path)}`,
        wanted:
          issue.message ||
          `a line for ${key}${sample.includes('|') ? `: ${sample.replaceAll(' |', ',')}` : ''}`,
        instead: `add the line "${key}: ${sample.split(' | ')[0]}"`,
      },
    ];
  }
  const found = `${path.length > 0 ? `${label(data, path)}: ` : ''}${shown(value)}`;
  const choices = choicesOf(issue);
  if (choices.length > 0) {
    const ordered = nearest(String(value), choices, choices.length);
    return [
      {
        file,
        line,
        found,
        wanted: issue.message || `one of ${listed(ordered)}`,
        instead: `${key}: ${ordered[0]}`,
      },
    ];
  }
  return [
    {
      file,
      line,
      found,
      wanted: issue.message || wantedBy(issue),
      instead: changeTo(schema, path, data, key),
    },
  ];
}

function unknownKey(schema: z.ZodType, document: YamlDocument, path: ValuePath, unknown: string): Fault {
  const { data, file } = document;
  const present = Object.keys((valueAt(data, path) as object | undefined) ?? {});
  const allowed = keysAllowed(schema, path, data);
  const free = allowed.filter((key) => !present.includes(key));
  const likely = meant(unknown, free);
  return {
    file,
    line: document.lineOf([...path, unknown]),
    found: `the key "${unknown}"${under(data, [...path, unknown])}`,
    wanted: `a key that belongs here: ${listed(allowed)}`,
    instead:
      likely === undefined
        ? 'take the line out, or use one of these keys'
        : `${likely}: (did you mean this?)`,
  };
}

function changeTo(schema: z.ZodType, path: ValuePath, data: unknown, key: string): string {
  if (path.length === 0) return 'write the file anew from the template';
  const mayGo = typeof path.at(-1) === 'string' && isOptional(schema, path.slice(0, -1), key, data);
  return `change ${label(data, path)} on this line${mayGo ? ', or take it out' : ''}`;
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
