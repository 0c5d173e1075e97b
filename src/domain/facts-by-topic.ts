import type { Fact } from '../schema/fact.ts';

/** The headings under which a page lists its facts, in reading order. */
const topicNames: Record<Fact['about'], string> = {
  problem: 'The problem',
  design: 'How it is meant to be',
  eligibility: 'Who it is for',
  delivery: 'How it is delivered',
  staffing: 'Staff',
  partner: 'Partners',
  reach: 'How many it reached',
  outcome: 'What was found',
  cost: 'Cost',
  funding: 'Who paid',
  timeline: 'What happened when',
  view: 'What people say',
  replication: 'Copies elsewhere',
  lesson: 'Lessons',
  context: 'Context',
};

/** Facts under the headings of their topics; topics without a fact are left out, none is lost. */
export function factsByTopic<T extends { about: string }>(
  facts: readonly T[],
): { topic: string; name: string; facts: T[] }[] {
  return Object.entries(topicNames)
    .map(([topic, name]) => ({ topic, name, facts: facts.filter((fact) => fact.about === topic) }))
    .filter((group) => group.facts.length > 0);
}
