/** A name in CSL-JSON: a person in parts, a body as it is. */
export type CslName = { family: string; given: string } | { literal: string };

/** How a source says that its list of authors was cut. */
export const andOthers = 'and others';

/** "Weir, Kevin" is a person, anything else a body. */
export function cslName(author: string): CslName {
  const [family = '', given] = author.split(', ');
  return given === undefined ? { literal: author } : { family, given };
}

/** A body that is described, not named ("a group of …"), takes a capital where it opens a reference. */
export const asAuthor = (publisher: string): string =>
  publisher.replace(/^an? /, (article) => article[0]?.toUpperCase() + article.slice(1));

/** Whether a source says in words that nobody knows who published it. */
export const isUnknown = (publisher: string): boolean =>
  /^(journal )?not (stated|named|known)\b/i.test(publisher);
