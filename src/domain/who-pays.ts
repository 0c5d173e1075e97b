import type { Amount } from '../schema/amount.ts';
import type { Money } from '../schema/money.ts';
import { amountCaveats, amountInWords } from './amount-words.ts';
import type { CaseStudy } from './case-study.ts';
import { restatedPrice } from './restated-price.ts';

/** An amount with the case study it belongs to. */
export interface ListedAmount {
  caseStudy: CaseStudy;
  amount: Amount;
  /** Cash, as the source has it. */
  words: string;
  /** What the source does not say, in one line; empty where nothing is missing. */
  caveats: string;
}

/** An amount that can stand beside others. */
export interface ComparableAmount extends ListedAmount {
  /** Pounds at the prices of the base year. */
  restated: number;
  restatedWords: string;
}

/** Amounts of one sort, one share and one rhythm: like with like. The dearest stands first. */
export interface AmountGroup {
  sort: Amount['sort'];
  share: Amount['whose_share'];
  period: Amount['period']['sort'];
  title: string;
  amounts: readonly ComparableAmount[];
}

const sortNames: Record<Amount['sort'], string> = {
  funding: 'Funding',
  cost: 'Running costs',
  'unit-cost': 'Cost of one unit',
  'claimed-saving': 'Claimed savings',
  'benefit-cost-ratio': 'Claimed returns',
};
const shareNames: Record<Amount['whose_share'], string> = {
  whole: 'the whole cost',
  'pcc-share': 'the commissioner’s share',
  unclear: 'whole cost or a share is unclear',
};
const periodNames: Record<Amount['period']['sort'], string> = {
  'per-year': 'a year',
  'one-off': 'one-off',
  total: 'over the whole time',
  'not-stated': 'period not stated',
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function listed(caseStudy: CaseStudy, amount: Amount): ListedAmount {
  return {
    caseStudy,
    amount,
    words: capital(amountInWords(amount)),
    caveats: capital(amountCaveats(amount).join('; ')),
  };
}

/** An amount without a period, a payer or a year, or spent elsewhere, is compared with nothing. */
function comparable(caseStudy: CaseStudy, amount: Amount, money: Money): ComparableAmount | undefined {
  const restated = restatedPrice(amount, money);
  if (restated?.gbp === undefined || amount.payer === 'not-stated' || amount.elsewhere !== undefined)
    return undefined;
  return { ...listed(caseStudy, amount), restated: restated.gbp, restatedWords: restated.words };
}

/** The amounts of some case studies as their sources give them, those spent elsewhere left out. */
export const amountsSpent = (caseStudies: readonly CaseStudy[]): ListedAmount[] =>
  caseStudies.flatMap((caseStudy) =>
    caseStudy.amounts
      .filter(({ elsewhere }) => elsewhere === undefined)
      .map((amount) => listed(caseStudy, amount)),
  );

/** All amounts of the library: those that can be set side by side in groups, and the rest in a list. */
export function whoPays(
  caseStudies: readonly CaseStudy[],
  money: Money,
): { groups: AmountGroup[]; rest: ListedAmount[] } {
  const all = caseStudies.flatMap((caseStudy) =>
    caseStudy.amounts.map((amount) => ({
      plain: listed(caseStudy, amount),
      like: comparable(caseStudy, amount, money),
    })),
  );
  const key = ({ amount }: ListedAmount) => `${amount.sort} ${amount.whose_share} ${amount.period.sort}`;
  const sets = [
    ...Map.groupBy(
      all.flatMap(({ like }) => like ?? []),
      key,
    ).values(),
  ];
  const together = sets.map(onePerCaseStudy).filter((set) => set.length > 1);
  const grouped = new Set(together.flat().map(({ amount }) => amount));
  return {
    groups: together.map(groupOf).sort((a, b) => b.amounts.length - a.amounts.length),
    rest: all.map(({ plain }) => plain).filter(({ amount }) => !grouped.has(amount)),
  };
}

/** A part of a programme is not like the whole of it: of each case study the first amount stands for it. */
function onePerCaseStudy(amounts: readonly ComparableAmount[]): ComparableAmount[] {
  return [...Map.groupBy(amounts, ({ caseStudy }) => caseStudy.id).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function groupOf(amounts: ComparableAmount[]): AmountGroup {
  const [first] = amounts;
  if (first === undefined) throw new Error('A group of amounts has at least one.');
  const { sort, whose_share: share, period } = first.amount;
  return {
    sort,
    share,
    period: period.sort,
    title: `${sortNames[sort]}, ${periodNames[period.sort]}: ${shareNames[share]}`,
    amounts: amounts.toSorted((a, b) => b.restated - a.restated),
  };
}
