/** Words that name people by one thing about them. */
export interface Label {
  text: string;
  /** Counted in characters. */
  start: number;
  /** What to type in its place. */
  instead: string;
}

const drug =
  '(?:drugs?|substances?|alcohol|heroin|opiates?|opioids?|crack|cocaine|cannabis|ketamine|amphetamines?|stimulants?|steroids?|solvents?|class A(?: drugs?)?)';
const drugs = `${drug}(?:(?:,| and| or|, and|, or) ${drug})*`;
/** After an adjective that stands for people comes the end of a phrase, never a noun. */
const endOfPhrase =
  '(?=[.,;:!?)’”]|$|\\s(?:and|or|in|on|of|to|who|with|from|at|by|for|after|when|while|are|were|is|was|have|has|had|can|do|get|need)\\b)';

/** Each: the label, and the words to type, which may depend on what was written. */
const labels: readonly (readonly [RegExp, string | ((match: RegExpExecArray) => string)])[] = [
  [
    new RegExp(`\\b(${drugs})[ -](?:mis|ab)?users?\\b`, 'gi'),
    ([text, which = '']) =>
      which.toLowerCase() === 'alcohol'
        ? people(text, 'who', 'who', text.endsWith('s') ? 'drink' : 'drinks')
        : people(text, 'who use', 'who uses', inGeneral(which)),
  ],
  [new RegExp(`\\busers? of (?:\\w+ )?(${drugs})\\b`, 'gi'), 'people who use, and then the drug'],
  [
    /\b(?:former|ex|current|known|problem(?:atic)?|chronic|injecting|dependent|recreational)[ -]users?\b/gi,
    'people who use drugs, or who used to, who inject, who are dependent',
  ],
  [new RegExp(`\\b(?:${drug} )?addicts?\\b`, 'gi'), ([text]) => people(text, 'with', 'with', 'an addiction')],
  [/\balcoholics\b/gi, 'people dependent on alcohol'],
  [
    new RegExp(`\\b(?:an|the|former|recovering|chronic|street) alcoholic\\b${endOfPhrase}`, 'gi'),
    'somebody dependent on alcohol',
  ],
  [/\b(?:junk(?:ie|y)|druggie|crackhead|smackhead)s?\b/gi, 'people who use drugs'],
  [/\b(?:winos?|drunks|drunkards?)\b/gi, 'people who drink heavily'],
  [/\bclean (?:drug |urine |blood )?(?:tests?|samples?|urine)\b/gi, 'negative drug tests'],
  [/\bdirty (?:drug |urine |blood )?(?:tests?|samples?|urine)\b/gi, 'positive drug tests'],
  [/\btest(?:s|ed|ing)? clean\b/gi, 'tests showed no drugs'],
  [/\btest(?:s|ed|ing)? dirty\b/gi, 'tests showed drugs'],
  [
    new RegExp(`\\b(?:stay|get|got|becom|remain)(?:s|ed|ing|ting|e|es)? clean\\b${endOfPhrase}`, 'gi'),
    'stop using drugs, or not use drugs',
  ],
  [new RegExp(`\\bthe homeless\\b${endOfPhrase}`, 'gi'), 'people who are homeless'],
  [new RegExp(`\\bthe mentally ill\\b${endOfPhrase}`, 'gi'), 'people with a mental illness'],
  [new RegExp(`\\bthe addicted\\b${endOfPhrase}`, 'gi'), 'people who are dependent on drugs'],
  [/\bprostitutes?\b/gi, ([text]) => people(text, 'who sell', 'who sells', 'sex')],
];

/** Every label in a text, in order. A word in capitals inside a sentence is a name, such as Alcoholics Anonymous. */
export function labelsIn(text: string): Label[] {
  return labels
    .flatMap(([pattern, instead]) =>
      [...text.matchAll(pattern)]
        .filter((match) => !isName(match, text))
        .map((match) => ({
          text: match[0],
          start: match.index,
          instead: typeof instead === 'string' ? instead : instead(match),
        })),
    )
    .sort((a, b) => a.start - b.start);
}

function isName({ 0: match, index }: RegExpExecArray, text: string): boolean {
  if (!/^[A-Z]/.test(match)) return false;
  const startsSentence = /(?:^|[.!?:]["”’)]*\s+|\n|["“‘])$/.test(text.slice(0, index));
  return !startsSentence || /^\s+[A-Z]/.test(text.slice(index + match.length));
}

function people(text: string, many: string, one: string, what: string): string {
  return text.endsWith('s') ? `people ${many} ${what}` : `somebody ${one} ${what}`;
}

/** "drug and opiate users" use drugs and opiates. */
function inGeneral(which: string): string {
  return which
    .toLowerCase()
    .replaceAll(/\b(?:drug|substance|opiate|opioid|amphetamine|stimulant|steroid|solvent)\b/g, '$&s');
}
