/** Praise in a sentence that tells a reader nothing. */
export interface Praise {
  text: string;
  /** Counted in characters. */
  start: number;
  instead: string;
}

/** Each: words that praise, and what tells a reader more. */
const praises: readonly (readonly [RegExp, string])[] = [
  [/\bproven\b(?! (?:re-?)?(?:offen|convict|crim))/gi, 'tested, measured or reported'],
  [
    /\b(?:ground-?breaking|pioneer(?:s|ed|ing)|trail-?blazing|revolutionary|cutting-edge|leading-edge|state-of-the-art|innovative)\b/gi,
    'say what is new in it',
  ],
  [/\bgame[- ]chang(?:ing|ers?)\b/gi, 'say what changed, and by how much'],
  [
    /\b(?:life-(?:changing|transforming)|transformative|transformational|(?:chang|transform)(?:es|ed|ing) (?:people’s |their |young )?lives|turn(?:s|ed|ing)? (?:people’s |their )?lives around)\b/gi,
    'say what changed, for how many',
  ],
  [/\bworld-(?:class|leading|beating)\b/gi, 'say what it was compared with'],
  [
    /\b(?:gold[- ]standard|silver bullet|miracles?|miraculous)\b/gi,
    'say how it was tested, and what was found',
  ],
  [
    /\b(?:remarkabl[ey]|amazing(?:ly)?|incredibl[ey]|fantastic|impressive(?:ly)?|inspirational|inspiring|unprecedented|breakthroughs?|resounding(?:ly)?)\b/gi,
    'leave it out, or give the figure',
  ],
];

/** All praise in a sentence, in order. Words in capitals inside it are names, such as Pioneering Care Centre. */
export function praiseIn(sentence: string): Praise[] {
  return praises
    .flatMap(([pattern, instead]) =>
      [...sentence.matchAll(pattern)]
        .filter((match) => match.index === 0 || !/^[A-Z]/.test(match[0]))
        .map((match) => ({ text: match[0], start: match.index, instead })),
    )
    .sort((a, b) => a.start - b.start);
}
