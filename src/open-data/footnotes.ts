import type { CaseStudy } from '../domain/case-study.ts';
import { type CitedFact, referenceTo } from '../domain/cited-fact.ts';
import { citationsIn } from '../domain/cited-facts.ts';
import { shortCitation } from '../domain/citation.ts';
import { absolute } from '../domain/paths.ts';
import { escaped } from './markdown-text.ts';

/** The footnotes of a Markdown document: one for each fact, numbered as the reader meets them. */
export interface Footnotes {
  /** The mark of a fact, named as its case study names it: `[^3]`. A fact that is new gets the next number. */
  mark(reference: string): string;
  /** The marks of several facts. */
  marks(references: readonly string[]): string;
  /** What each mark stands for, in order: source, place in it, and permalink. */
  definitions(): string[];
}

function definition(fact: CitedFact, number: number, isOwn: boolean, base: string): string {
  const basis = fact.basis === 'secondary' ? ' (second-hand)' : '';
  const from = isOwn ? '' : `${escaped(fact.homeTitle)}: ${escaped(fact.statement)} `;
  const source = `${escaped(shortCitation(fact.document))}, ${escaped(fact.where)}${basis}`;
  return `[^${number}]: ${from}${source}. <${absolute(fact.path, base)}>`;
}

/** Footnotes for a case study: its own facts in the order in which the story cites them, then the others. */
export function footnotesOf(caseStudy: CaseStudy, body: string, base: string): Footnotes {
  const numbers = new Map<string, number>();
  const noted: CitedFact[] = [];
  const note = (reference: string): number => {
    const fact = caseStudy.fact(reference);
    const name = referenceTo(fact);
    const number = numbers.get(name) ?? noted.push(fact);
    numbers.set(name, number);
    return number;
  };
  for (const { reference } of citationsIn(body)) note(reference);
  for (const { id } of caseStudy.facts) note(id);
  const mark = (reference: string) => `[^${note(reference)}]`;
  return {
    mark,
    marks: (references) => references.map(mark).join(' '),
    definitions: () =>
      noted.map((fact, index) => definition(fact, index + 1, fact.home === caseStudy.id, base)),
  };
}
