/** As much of a Zod schema as it takes to list its keys. */
interface SchemaNode {
  def: {
    type: string;
    innerType?: SchemaNode;
    element?: SchemaNode;
    out?: SchemaNode;
    options?: SchemaNode[];
    shape?: Record<string, SchemaNode>;
  };
}

/** Every key that a file may have, with the keys above it: `facts.figures.unit`. */
export function keysOfSchema(schema: unknown): string[] {
  return [...new Set(keysUnder(schema as SchemaNode, ''))].sort();
}

function keysUnder({ def }: SchemaNode, path: string): string[] {
  const inner = [
    def.innerType,
    def.element,
    def.type === 'pipe' ? def.out : undefined,
    ...(def.options ?? []),
  ];
  return [
    ...inner.flatMap((node) => (node === undefined ? [] : keysUnder(node, path))),
    ...Object.entries(def.shape ?? {}).flatMap(([key, node]) => [
      path + key,
      ...keysUnder(node, `${path}${key}.`),
    ]),
  ];
}

/** Every key that stands in some data, in the same form. */
export function keysOfData(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return [...new Set(data.flatMap((item) => keysOfData(item, path)))].sort();
  if (typeof data !== 'object' || data === null) return [];
  const keys = Object.entries(data).flatMap(([key, value]) => [
    path + key,
    ...keysOfData(value, `${path}${key}.`),
  ]);
  return [...new Set(keys)].sort();
}
