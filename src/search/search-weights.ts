/**
 * What counts for how much in the ranking. Tuned on the two thirds of the judged questions that tuning
 * may see (tests/build/search-questions.test.ts), one weight at a time, and rounded: most of them could
 * be half or double and change no place in a hundred.
 */
export const weights = {
  /** A word in what a page is called counts for more than in its text: names are chosen, text is long. */
  text: 1,
  called: 1.3,
  /** One name that is like the whole query says more than its words scattered over many. */
  likeAName: 1.3,
  /** How much less a name counts of which only a part was asked for: between 0 (no less) and 1 (by that part). */
  partOfAName: 0.6,
  /** What a name that is asked for word for word counts beyond. */
  exactly: 0.4,
  /** And where that is its title, for who types just that has asked for just that. */
  exactTitle: 0.6,
  /** How outsiders would ask is near the page's name, not the name. */
  asked: 0.9,
  /** How many times a word counts that names a place: what was tried elsewhere does not answer for here. */
  place: 1.5,
  /** Having more of the words, wherever they stand; low, because whole questions have idle words. */
  coverage: 0.5,
} as const;

/**
 * How much a word counts by the line of names it stands in. The name of the page says what it is about,
 * and a place in it is what people add to tell practices apart; what else it is called and asked for as
 * comes in many words, so that each counts for less; terms are shared by many pages.
 */
export const lineWeights: Readonly<Record<string, number>> = {
  title: 6.5,
  places: 8,
  names: 4,
  asked: 2.5,
  summary: 2,
  terms: 1.5,
};
