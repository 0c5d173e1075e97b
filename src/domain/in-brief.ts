import type { Amount } from '../schema/amount.ts';
import type { Money } from '../schema/money.ts';
import { amountCaveats, amountInWords } from './amount-words.ts';
import type { CaseStudy } from './case-study.ts';
import { restatedPrice } from './restated-price.ts';
import { writtenDate, writtenPeriod } from './written-date.ts';

/** One of the three answers that stand first on a case study. */
export interface Answer {
  /** A few words. */
  short: string;
  /** A sentence or two that say how far to trust the short answer. */
  more: string;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** How it was tested: the design, then who and when, then the doubts. */
export function howTested(caseStudy: CaseStudy): Answer {
  const { evidence, evaluations } = caseStudy;
  const best = evaluations.find(({ id }) => id === evidence.best[0]);
  if (best === undefined) {
    const looked = caseStudy.page.looked_in
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    return {
      short: evidence.label,
      more: looked === undefined ? '' : `We last looked on ${writtenDate(looked)}.`,
    };
  }
  const people = best.sample === undefined ? [] : [`${best.sample.toLocaleString('en-GB')} ${best.unit}`];
  const when =
    best.period === undefined
      ? []
      : [writtenPeriod(best.period.from.slice(0, 4), best.period.to?.slice(0, 4))];
  const flaws = evidence.flaws.map((flaw) => flaw.text);
  const doubts = evidence.doubts.map((doubt) => doubt.text);
  const caution = flaws.length > 0 ? [`Serious flaw: ${flaws.join('; ')}.`] : [];
  const doubt = doubts.length > 0 ? [`${doubts.length > 1 ? 'Doubts' : 'Doubt'}: ${doubts.join('; ')}.`] : [];
  const sample = [...people, ...when].join(', ');
  return {
    short: evidence.label,
    more: [...(sample === '' ? [] : [sentence(sample)]), ...caution, ...doubt].join(' '),
  };
}

/** What it found: the sentence the evidence makes. */
export function whatFound(caseStudy: CaseStudy): Answer {
  return { short: caseStudy.evidence.findingLabel, more: caseStudy.evidence.sentence };
}

/** The amount that stands for what a practice cost: the first that was spent on it. */
export const headlineAmount = (caseStudy: CaseStudy): Amount | undefined =>
  caseStudy.amounts.find(({ elsewhere }) => elsewhere === undefined);

/** What it cost: the first amount in cash, at the base year's prices where that can be said, and what is not known. */
export function whatCost(caseStudy: CaseStudy, money: Money): Answer {
  const amount = headlineAmount(caseStudy);
  if (amount === undefined)
    return { short: 'Not found', more: 'No amount spent on this practice was found.' };
  const restated = restatedPrice(amount, money);
  const caveats = amountCaveats(amount).join('; ');
  return {
    short: sentence(amountInWords(amount)).slice(0, -1),
    more: [
      sentence(`for ${amount.pays_for}`),
      ...(restated === undefined
        ? []
        : [sentence(`${restated.words}${restated.assumed ? ', if spent at the prices of its year' : ''}`)]),
      ...(caveats === '' ? [] : [sentence(caveats)]),
    ].join(' '),
  };
}
