const article = '(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Oo]ne of)';

/** Small words that an acronym may leave out: "Office for Health Improvement and Disparities" is OHID. */
const small = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/** From this length on, words that spell it hardly do so by chance. */
const telling = 3;

/**
 * Whether a sentence says what an acronym in it stands for or what it is: in brackets, between commas, or
 * in words whose first letters spell it.
 */
export function isExplained(acronym: string, sentence: string): boolean {
  const it = `“?${RegExp.escape(acronym)}s?”?`;
  return (
    [
      // The alcohol treatment requirement (ATR)
      `\\w[”’]? \\((?:(?:or|the|also|now|then|called|known as),? )*${it}(?=[),;])`,
      // ATR (alcohol treatment requirement)
      `${it} \\([A-Za-z“][^()]* [^()]*\\)`,
      // NICE, the national body for health guidance
      `${it}, (?:${article}|or|for|that is|short for|which|who|whose) `,
      // ATR stands for …; WEDINOS is a Welsh service
      `${it} (?:stands for|is short for|means)\\b`,
      `(?<!\\b[Tt]he )${it} (?:is|was) ${article} `,
      // a questionnaire, AUDIT, shows; the requirement, ATR for short
      `(?:\\b${article}|[’']s) (?:[\\w’'-]+ ){0,5}[\\w’'-]+, ${it}(?=[,.;:]|$| for short)`,
      // a service known as WEDINOS; a service, or ATR
      `(?:, or|called|named|known as|known by the name) (?:the )?${it}(?![\\w-])`,
      // Project ADDER
      `\\b(?:Project|Operation) ${it}(?![\\w-])`,
    ].some((pattern) => new RegExp(pattern).test(sentence)) || isSpelt(acronym, sentence)
  );
}

/** Whether a sentence says that a name is one of a study or a scheme: "the VALOR study". */
export function isIntroduced(name: string, sentence: string): boolean {
  const what = 'stud(?:y|ies)|trials?|schemes?|programmes?|projects?|pilots?|courses?|services?|evaluations?';
  return new RegExp(`${RegExp.escape(name)} (?:${what})\\b`).test(sentence);
}

function isSpelt(acronym: string, sentence: string): boolean {
  const letters = acronym.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length < telling) return false;
  const initials = (sentence.match(/[A-Za-z]+(?:[’'][a-z]+)?/g) ?? [])
    .filter((word) => word !== acronym)
    .flatMap((word) => (/^[A-Z]{2,}$/.test(word) ? [...word] : word))
    .map((word) => ({ initial: word.charAt(0).toLowerCase(), isSmall: small.has(word.toLowerCase()) }));
  const spells = (from: number, letter: number): boolean => {
    const word = initials[from];
    if (letter === letters.length) return true;
    if (word === undefined) return false;
    if (word.initial === letters[letter] && spells(from + 1, letter + 1)) return true;
    return word.isSmall && letter > 0 && spells(from + 1, letter);
  };
  return initials.some((_, from) => spells(from, 0));
}
