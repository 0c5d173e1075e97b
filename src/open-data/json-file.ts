/** An array as JSON, one member a line, so that two editions can be compared line by line. */
export const jsonLines = (members: readonly unknown[]): string =>
  `[\n${members.map((member) => JSON.stringify(member)).join(',\n')}\n]\n`;

/** A single thing as JSON for people to read. */
export const jsonFile = (thing: unknown): string => `${JSON.stringify(thing, null, 2)}\n`;
