import type { Fact } from '../schema/fact.ts';
import { citationsIn } from './cited-facts.ts';

/**
 * Numbers the sources of one case study from 1: first in the order in which the prose cites them,
 * then those that only the list of facts uses.
 * @returns source ids in the order of their numbers.
 */
export function sourceOrder(body: string, facts: readonly Fact[]): string[] {
  const sourceOf = new Map(facts.map((fact) => [fact.id, fact.source]));
  const inProse = citationsIn(body).flatMap(({ reference }) => sourceOf.get(reference) ?? []);
  return [...new Set([...inProse, ...facts.map((fact) => fact.source)])];
}
