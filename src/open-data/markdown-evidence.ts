import { amountCaveats, amountInWords } from '../domain/amount-words.ts';
import type { CaseStudy } from '../domain/case-study.ts';
import { effectResult } from '../domain/effect-result.ts';
import { effectInWords, resultWords } from '../domain/effect-words.ts';
import { rateEvaluation } from '../domain/evidence.ts';
import { howTested, whatCost, whatFound } from '../domain/in-brief.ts';
import type { Library } from '../domain/library.ts';
import { restatedPrice } from '../domain/restated-price.ts';
import { writtenDate } from '../domain/written-date.ts';
import type { Footnotes } from './footnotes.ts';
import { bullets, capitalised, escaped, markdownTable, section } from './markdown-text.ts';

/** The three answers that stand first. */
export function inBriefMarkdown(caseStudy: CaseStudy, money: Library['money']): string[] {
  const answers = [
    ['How was it tested?', howTested(caseStudy)],
    ['What did it find?', whatFound(caseStudy)],
    ['What did it cost?', whatCost(caseStudy, money)],
  ] as const;
  const points = answers.map(([question, { short, more }]) =>
    `**${question}** ${escaped(short)}. ${escaped(more)}`.trim(),
  );
  return section('In brief', bullets(points));
}

function studyBlocks(
  study: CaseStudy['evaluations'][number],
  terms: Library['terms'],
  { mark }: Footnotes,
): string[] {
  const outcome = (id: string) => terms.outcome.terms.find((term) => term.id === id)?.label ?? id;
  const rows = study.effects.map((effect) => [
    `${escaped(`${outcome(effect.outcome)}: ${effect.measure}`)}${mark(effect.fact)}`,
    escaped(effect.compared_with),
    `${resultWords[effectResult(effect)]}. ${escaped(effectInWords(effect))}`,
  ]);
  return [
    `### ${escaped(study.title)}`,
    `${escaped(study.what)} ${escaped(rateEvaluation(study).sentence)}${mark(study.fact)}`,
    ...(rows.length === 0 ? [] : [markdownTable(['Measured', 'Compared with', 'Result'], rows)]),
  ];
}

/** Every study of the practice with what it measured, and reasons for caution. */
export function studiesMarkdown(caseStudy: CaseStudy, { terms }: Library, footnotes: Footnotes): string[] {
  const { evidence, page, evaluations } = caseStudy;
  const looked = page.looked_in.map(({ where, on }) => `${escaped(where)}, ${writtenDate(on)}`);
  const doubts = evidence.doubts.map(
    ({ text, fact }) => `${escaped(capitalised(text))}.${footnotes.mark(fact)}`,
  );
  const none = [
    'No evaluation of this practice was found.',
    ...(looked.length > 0 ? ['Where we looked:'] : []),
  ];
  return section(
    'How it was tested',
    ...(evaluations.length === 0
      ? [none.join(' '), bullets(looked)]
      : evaluations.flatMap((study) => studyBlocks(study, terms, footnotes))),
    ...(doubts.length === 0 ? [] : ['Reasons for caution:', bullets(doubts)]),
  );
}

/** Each amount by itself, cash first; at the prices of the base year where that can be said of any. */
export function amountsMarkdown(
  { amounts }: CaseStudy,
  money: Library['money'],
  { mark }: Footnotes,
): string[] {
  if (amounts.length === 0) return [];
  const restated = amounts.map((amount) => restatedPrice(amount, money));
  const isRestated = restated.some((price) => price !== undefined);
  const rows = amounts.map((amount, index) => {
    const elsewhere =
      amount.elsewhere === undefined ? '' : ` In ${escaped(amount.elsewhere)}: not money of this practice.`;
    const note = restated[index]?.note;
    const notes = [...amountCaveats(amount), ...(note === undefined ? [] : [note])];
    return [
      escaped(capitalised(amountInWords(amount))),
      ...(isRestated ? [escaped(restated[index]?.words ?? 'Cannot be said')] : []),
      `${escaped(amount.pays_for)}${mark(amount.fact)}${elsewhere}`,
      notes.length === 0 ? 'Nothing more to note.' : `${escaped(capitalised(notes.join('; ')))}.`,
    ];
  });
  const heads = ['Amount', ...(isRestated ? [`At ${money.base_year} prices`] : []), 'For', 'Take care'];
  const edition = isRestated ? `Restated with: ${escaped(money.price_index.edition)}.` : '';
  return section('Amounts', markdownTable(heads, rows), edition);
}

/** Rival figures, who gives them, and which to cite. */
export function disputesMarkdown({ disputes }: CaseStudy, { mark }: Footnotes): string[] {
  const blocks = disputes.flatMap((dispute) => {
    const cited = dispute.claims.find((claim) => claim.fact === dispute.cite);
    const verdict =
      cited === undefined
        ? 'Not settled.'
        : `Cite: ${escaped(cited.figure)} (${escaped(cited.who_says_it)}).`;
    const rows = dispute.claims.map((claim) => [
      escaped(claim.figure),
      `${escaped(claim.who_says_it)}${mark(claim.fact)}`,
      escaped(claim.differs_because),
    ]);
    return [
      `### ${escaped(dispute.question)}`,
      `**${verdict}** ${escaped(dispute.because)}`,
      markdownTable(['Figure or account', 'Who says it', 'Why it differs'], rows),
    ];
  });
  return section('Figures in circulation', ...blocks);
}
