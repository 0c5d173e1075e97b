import { citationsIn } from './cited-facts.ts';

/** All that numbering needs of a fact. */
interface Sourced {
  id: string;
  source: string;
}

/**
 * Numbers the sources of one case study from 1: first in the order in which the prose cites them,
 * then those that only the list of facts uses.
 * @returns source ids in the order of their numbers.
 */
export function sourceOrder(body: string, facts: readonly Sourced[]): string[] {
  const sourceOf = new Map(facts.map((fact) => [fact.id, fact.source]));
  const inProse = citationsIn(body).flatMap(({ reference }) => sourceOf.get(reference) ?? []);
  return [...new Set([...inProse, ...facts.map((fact) => fact.source)])];
}

/**
 * The mark of each fact on its page: the number of its source, and a letter where several facts rest
 * on that source, in the order of the list ("13", or "13a" and "13b").
 * @returns fact id → mark.
 */
export function factMarks(order: readonly string[], facts: readonly Sourced[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const [source, resting] of Map.groupBy(facts, (fact) => fact.source)) {
    const number = order.indexOf(source) + 1;
    for (const [index, fact] of resting.entries()) {
      marks.set(fact.id, resting.length === 1 ? `${number}` : `${number}${letters(index)}`);
    }
  }
  return marks;
}

/** 0 → "a", 25 → "z", 26 → "aa". */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(97 + (index % 26))}`;
}
