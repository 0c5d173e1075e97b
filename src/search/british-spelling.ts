/** American endings and what they are in British English. */
const endings: readonly (readonly [american: RegExp, british: string])[] = [
  [/iz(e[drs]?|ers?|ing|ations?|ational)$/, 'is$1'],
  [/yz(e[drs]?|ers?|ing)$/, 'ys$1'],
  [/or(s|ed|ing|al|able|ite|ites|hood|hoods)?$/, 'our$1'],
  [/enter(s?)$/, 'entre$1'],
  [/entered$/, 'entred'],
  [/ense(s?|less)$/, 'ence$1'],
  [/gram(s?)$/, 'gramme$1'],
  [/log(s?)$/, 'logue$1'],
  [/l(ed|ing|ings|ers?|ors?)$/, 'll$1'],
  [/ll(s|ment|ments|ful)?$/, 'l$1'],
  [/^ped/, 'paed'],
];

/** The British spellings that an American word may stand for; most are no words at all. */
export function britishSpellings(word: string): string[] {
  return endings.flatMap(([american, british]) => {
    const changed = word.replace(american, british);
    return changed === word ? [] : [changed];
  });
}
