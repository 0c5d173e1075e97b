/** A run of words in a reference. */
export interface ReferencePart {
  text: string;
  italic: boolean;
  /** `title`: the title of the work; `address`: a whole web address. */
  is?: 'title' | 'address';
}

/** A reference to one work in one style, in the order in which it is read. */
export type Reference = readonly ReferencePart[];

/** A reference with the name of its style: "Harvard (Cite Them Right)". */
export interface StyledReference {
  style: string;
  reference: Reference;
}

/** A reference as plain words. */
export const referenceText = (reference: Reference): string => reference.map(({ text }) => text).join('');
