/** A stretch of a sentence that says that something brought a result about. */
export interface CausalClaim {
  text: string;
  start: number;
  /** What may be said without knowing the cause. */
  instead: string;
}

/** What practices set out to change. */
const outcome =
  '(?:re-?offending|offending|offences|crimes?|violence|arrests|re-?arrests?|convictions?|assaults|thefts?|burglar\\w+|anti-social|asb|incidents?|disorder|nuisance|harm\\w*|deaths?|overdoses?|drinking|drug use|drug-related|alcohol-related|use of|using|hospital|admissions|attendances|ambulance|calls|demand|costs?|homelessness|rough sleeping|cravings|relapse\\w*|risks?)';
const upToThreeWords = "(?:[\\w’'%.,-]+\\s+){0,3}?";
const direction =
  '(?:falls?|drops?|reductions?|declines?|decreases?|rises?|increases?|improve\\w*|fewer(?! often)|less(?! often)|lower|better|safer|drug-free|abstinence|recovery)';
/** Before these a verb is an aim, a condition or a noun, and claims nothing. */
const noClaim =
  '(?<!\\b(?:to|would|could|can|may|might|should|will|must|not|a|an|the|of|for|with|at|on|by|this|that|budget|spending|staff|be|been|being|is|are|was|were) )';

/** Each: what claims a cause, and what may be said in its place. */
const claims: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:what|how|way|how it|how this|how that|who|they|he|she|we|staff|people|officers?|navigators?|workers?|authors|road|public|social|street) )\b(?:works|worked)\b(?=\s*(?:[.,;:!?)]|$|(?:very |so |particularly )?(?:well|better|best)\b))/gi,
    'say what was measured, or who says that it works',
  ],
  [
    /(?<!cost-)\beffective\b(?! (?:from|on|as of|until|date))/gi,
    'say what was measured, or who calls it effective',
  ],
  [/\bevidence-based\b/gi, 'say which evidence, and cite it'],
  [
    new RegExp(`${noClaim}\\breduced\\s+${upToThreeWords}${outcome}\\b`, 'gi'),
    'fell, went down, or was lower afterwards',
  ],
  [new RegExp(`${noClaim}\\bcuts?\\s+${upToThreeWords}${outcome}\\b`, 'gi'), 'fell, or was lower afterwards'],
  [
    new RegExp(
      `\\b${outcome}\\s+(?:was|were|has been|have been|had been)\\s+(?:\\w+ly\\s+)?(?:reduced|cut)\\b`,
      'gi',
    ),
    'fell, or was lower afterwards',
  ],
  [new RegExp(`\\bled to\\s+(?:[\\w-]+\\s+){0,4}?${direction}\\b`, 'gi'), 'was followed by'],
  [new RegExp(`\\bthanks to\\b(?=.*\\b(?:${direction}|${outcome})\\b)`, 'gi'), 'after, or while'],
  [
    /\b(?:had|has|have|having|made|making|shown)\s+(?:(?:an?|its|the|some|great|big|real|clear|positive|significant|huge|major|lasting)\s+)+impact\b/gi,
    'say what changed, and by how much',
  ],
  [/\bpositive impact\b/gi, 'say what changed, and by how much'],
  [
    /\b(?:(?:is|was|been|proved|proves|as|became|remains) an?|(?:a|an) (?:great|big|real|clear|huge|notable)|the|its) success\b(?! (?:rates?|measures?|criteria|fees?|factors?))/gi,
    'say what was counted, or who calls it a success',
  ],
  [
    /\b(?:is|was|were|are|been|proved|highly|very|particularly|hugely) successful\b(?! (?:in (?:its|their|the|a) (?:bid|tender|application)|bid|applica|candidate|tender|complet))/gi,
    'say what was counted, or who calls it successful',
  ],
];

const denied =
  /\b(?:not?|never|nobody|none|nothing|nowhere|without|cannot|neither|nor|unclear|unknown|un(?:proven|tested)|little|few|hardly|whether|if|doubt(?:s|ed|ful)?|too (?:small|few|early))\b|n[’']t\b/i;
const unreal =
  /\b(?:would|could|might|may|should|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|meant|intend(?:s|ed)?|designed|plan(?:s|ned)?|wants?|wanted|expect(?:s|ed)?|goals?|purpose|promis(?:e|es|ed))\b|\?\s*$/i;
const attributed =
  /\b(?:sa(?:y|ys|id|ying)|pointed to|t(?:ell|ells|old)|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|report(?:ed|ing)|reports? (?:that|it|an?|the)|call(?:s|ed) (?:it|this|that|the|them|its)|according to|describ(?:e|es|ed|ing)|prais(?:e|es|ed)|hail(?:s|ed)|th(?:ink|inks|ought)|believ(?:e|es|ed)|felt|feels?|wr(?:ite|ites|ote)|judg(?:e|es|ed)|conclud(?:e|es|ed)|credit(?:s|ed)|suggest(?:s|ed)|view(?:s|ed)?|opinion|quoted|wording|estimate[sd]?|in (?:his|her|its|their) words|states?|stated|named|thanked|welcomed|announc(?:e|es|ed|ing)|boast(?:s|ed)?|hear|heard)\b/i;

/** Whether a sentence denies, asks, hopes or passes on what somebody says, and so claims nothing itself. */
export function isNoClaimOfOurs(sentence: string): boolean {
  return denied.test(sentence) || unreal.test(sentence) || attributed.test(sentence);
}

/**
 * The words in a sentence that say that something was caused. Names in capitals ("What Works Centre") are none.
 * The list is the words rule of the evidence scheme: below level 3 no study can show a cause.
 */
export function causalClaims(sentence: string): CausalClaim[] {
  return claims.flatMap(([pattern, instead]) =>
    [...sentence.matchAll(pattern)]
      .filter((match) => match.index === 0 || !/^[A-Z]/.test(match[0]))
      .map((match) => ({ text: match[0], start: match.index, instead })),
  );
}
