import type { ValuePath } from './yaml-document.ts';

/** As much of a Zod schema as it takes to see what a place in a file may hold. */
interface SchemaNode {
  def: {
    type: string;
    innerType?: SchemaNode;
    element?: SchemaNode;
    in?: SchemaNode;
    out?: SchemaNode;
    options?: SchemaNode[];
    shape?: Record<string, SchemaNode>;
    entries?: Record<string, string>;
    values?: unknown[];
    valueType?: SchemaNode;
  };
}

/** The keys that may stand in the map at a path; empty where it is no map. */
export function keysAllowed(schema: unknown, path: ValuePath, data: unknown): string[] {
  return Object.keys(mapAt(schema, path, data)?.def.shape ?? {});
}

/** Whether a key may be left out of the map at a path. */
export function isOptional(schema: unknown, path: ValuePath, key: string, data: unknown): boolean {
  const type = mapAt(schema, path, data)?.def.shape?.[key]?.def.type;
  return type === 'optional' || type === 'default';
}

/** What a value at a path may look like, for an author to type: `…`, `primary`, `[]`. */
export function sampleOf(schema: unknown, path: ValuePath, data: unknown): string {
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  const node = bare(mapAt(schema, parent, data)?.def.shape?.[String(key)]);
  if (node?.def.type === 'enum') return Object.values(node.def.entries ?? {}).join(' | ');
  if (node?.def.type === 'array') return '[…]';
  if (node?.def.type === 'boolean') return 'true | false';
  return '…';
}

/** A schema without what makes it optional, gives it a default or turns its input into text. */
function bare(schema: SchemaNode | undefined): SchemaNode | undefined {
  let node = schema;
  while (node !== undefined) {
    const next = node.def.innerType ?? (node.def.type === 'pipe' ? node.def.out : undefined);
    if (next === undefined) return node;
    node = next;
  }
  return undefined;
}

function mapAt(schema: unknown, path: ValuePath, data: unknown): SchemaNode | undefined {
  let node = bare(schema as SchemaNode);
  let value = data;
  for (const step of path) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    if (node?.def.type === 'union') node = optionFor(node, step);
    node = bare(
      typeof step === 'number' ? node?.def.element : (node?.def.shape?.[String(step)] ?? node?.def.valueType),
    );
  }
  return node?.def.type === 'union' ? optionOf(node, value) : node;
}

/** The option of a union whose list or map the step leads into. */
function optionFor(union: SchemaNode, step: PropertyKey): SchemaNode | undefined {
  return union.def.options
    ?.map(bare)
    .find(
      (option) =>
        (typeof step === 'number' ? option?.def.element : option?.def.shape?.[String(step)]) !== undefined,
    );
}

/** Of several maps told apart by a word, the one whose word the value has. */
function optionOf(union: SchemaNode, value: unknown): SchemaNode | undefined {
  const options = (union.def.options ?? []).map(bare).filter((option) => option?.def.shape !== undefined);
  const fitting = options.find((option) =>
    Object.entries(option?.def.shape ?? {}).some(
      ([key, one]) =>
        one.def.type === 'literal' &&
        one.def.values?.includes((value as Record<string, unknown> | null)?.[key]),
    ),
  );
  return fitting ?? options[0];
}
