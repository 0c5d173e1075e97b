import type { Rule } from './rule.ts';
import { aCommissionerHasAPartInIt } from './rules/a-commissioner-has-a-part-in-it.ts';
import { aCorrectedFactIsCitedWithItsCorrection } from './rules/a-corrected-fact-is-cited-with-its-correction.ts';
import { acronymsAreExplained } from './rules/acronyms-are-explained.ts';
import { aDisputeCitesOneOfItsClaims } from './rules/a-dispute-cites-one-of-its-claims.ts';
import { effectsAgreeWithThemselves } from './rules/effects-agree-with-themselves.ts';
import { everyAmountIsAFigureOfItsFact } from './rules/every-amount-is-a-figure-of-its-fact.ts';
import { everyCitationNamesAFact } from './rules/every-citation-names-a-fact.ts';
import { everyFileCanBeReadAndLiesInItsPlace } from './rules/every-file-can-be-read-and-lies-in-its-place.ts';
import { everyFileFollowsItsSchema } from './rules/every-file-follows-its-schema.ts';
import { everyGlossaryWordIsInTheGlossary } from './rules/every-glossary-word-is-in-the-glossary.ts';
import { everyIdStandsOnce } from './rules/every-id-stands-once.ts';
import { everyKnownAcronymIsNeeded } from './rules/every-known-acronym-is-needed.ts';
import { everyNameWithANumberIsNeeded } from './rules/every-name-with-a-number-is-needed.ts';
import { everyNumberInTheProseStandsInACitedFact } from './rules/every-number-in-the-prose-stands-in-a-cited-fact.ts';
import { everyNumberOfAnEvaluationStandsInItsFacts } from './rules/every-number-of-an-evaluation-stands-in-its-facts.ts';
import { everySourceIsCited } from './rules/every-source-is-cited.ts';
import { everythingNamedByItsIdExists } from './rules/everything-named-by-its-id-exists.ts';
import { figuresAndStatementOfAFactAgree } from './rules/figures-and-statement-of-a-fact-agree.ts';
import { noDateLiesAfterTheEdition } from './rules/no-date-lies-after-the-edition.ts';
import { noEmptyPraise } from './rules/no-empty-praise.ts';
import { noEMailAddressOrTelephoneNumber } from './rules/no-e-mail-address-or-telephone-number.ts';
import { nothingEndsBeforeItStarts } from './rules/nothing-ends-before-it-starts.ts';
import { onlyTestedPracticesAreSaidToWork } from './rules/only-tested-practices-are-said-to-work.ts';
import { peopleComeFirst } from './rules/people-come-first.ts';
import { placeholdersAreFilledIn } from './rules/placeholders-are-filled-in.ts';
import { proseIsPlainMarkdown } from './rules/prose-is-plain-markdown.ts';
import { quotesHave25WordsAtMost } from './rules/quotes-have-25-words-at-most.ts';
import { theStoryHasItsSectionsInOrder } from './rules/the-story-has-its-sections-in-order.ts';
import { withoutAnEvaluationItSaysWhereWeLooked } from './rules/without-an-evaluation-it-says-where-we-looked.ts';

/** Every rule of the house. Those about reading come first; the order changes nothing else. */
export const rules: readonly Rule[] = [
  everyFileCanBeReadAndLiesInItsPlace,
  everyFileFollowsItsSchema,
  everyIdStandsOnce,
  everythingNamedByItsIdExists,
  everyCitationNamesAFact,
  everyGlossaryWordIsInTheGlossary,
  acronymsAreExplained,
  everyKnownAcronymIsNeeded,
  everySourceIsCited,
  figuresAndStatementOfAFactAgree,
  everyNumberInTheProseStandsInACitedFact,
  everyNameWithANumberIsNeeded,
  everyAmountIsAFigureOfItsFact,
  everyNumberOfAnEvaluationStandsInItsFacts,
  effectsAgreeWithThemselves,
  aCorrectedFactIsCitedWithItsCorrection,
  aDisputeCitesOneOfItsClaims,
  onlyTestedPracticesAreSaidToWork,
  noEmptyPraise,
  peopleComeFirst,
  quotesHave25WordsAtMost,
  noDateLiesAfterTheEdition,
  nothingEndsBeforeItStarts,
  aCommissionerHasAPartInIt,
  withoutAnEvaluationItSaysWhereWeLooked,
  theStoryHasItsSectionsInOrder,
  proseIsPlainMarkdown,
  noEMailAddressOrTelephoneNumber,
  placeholdersAreFilledIn,
];
