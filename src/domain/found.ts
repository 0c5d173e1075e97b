/**
 * A thing that another names, which has to exist: the checks report every dangling id with file and
 * line, so that here it can only be a mistake in code. Throws an Error that names what is missing.
 */
export function found<T>(thing: T | undefined, what: string, id: string): T {
  if (thing === undefined) throw new Error(`There is no ${what} “${id}”. Run npm run check:content.`);
  return thing;
}
