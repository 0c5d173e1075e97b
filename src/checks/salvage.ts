import type { z } from 'astro/zod';
import { parseWith, valueAt } from './schema-faults.ts';
import type { ValuePath, YamlDocument } from './yaml-document.ts';

/** Taking out one fault can uncover another: a thing without a key that it needs goes as a whole. */
const mostRounds = 5;

/**
 * What is left of a file that its schema rejects, without the values at fault, so that the rules can still
 * check the rest. Undefined where too little is left.
 */
export function salvage<T>(schema: z.ZodType<T>, document: YamlDocument): T | undefined {
  for (let round = 0; round < mostRounds; round += 1) {
    const data = document.dataLeft();
    const result = parseWith(schema, data);
    if ('record' in result) return result.record;
    const targets = result.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [partToRemove(data, issue.path)],
    );
    if (targets.some((target) => target.length === 0)) return undefined;
    for (const target of lastFirst(targets)) document.remove(target);
  }
  return undefined;
}

/** A whole item of the outermost list, because half a fact is worse than none; or else the value itself. */
function partToRemove(data: unknown, path: ValuePath): ValuePath {
  const item = path.findIndex((step) => typeof step === 'number');
  if (item >= 0) return path.slice(0, item + 1);
  return valueAt(data, path) === undefined ? path.slice(0, -1) : path;
}

/** Later items first, because taking one out moves those behind it; and what is in an item before the item. */
function lastFirst(targets: readonly ValuePath[]): ValuePath[] {
  const once = new Map(targets.map((target) => [target.join('/'), target]));
  return [...once.values()].sort(
    (a, b) => Number(b.find(isNumber) ?? 0) - Number(a.find(isNumber) ?? 0) || b.length - a.length,
  );
}

function isNumber(step: PropertyKey): step is number {
  return typeof step === 'number';
}
