import type { Content } from './content.ts';
import { asCaseStudyFacts } from './context-facts.ts';
import type { Passage } from './passage.ts';
import { passagesOfProse } from './prose-passages.ts';
import {
  sentencesOfCaseStudyPage,
  sentencesOfEvaluation,
  sentencesOfFacts,
  sentencesOfKind,
  sentencesOfPage,
} from './sentence-passages.ts';

/** All of our own words in the library, except the statements of facts. */
export function passagesOfContent(content: Omit<Content, 'passages'>): Passage[] {
  return [
    ...[...content.caseStudies.values()].flatMap(({ id, page, facts, prose }) => [
      ...(page ? sentencesOfCaseStudyPage(page, id) : []),
      ...(prose ? passagesOfProse(prose, id) : []),
      ...(facts ? sentencesOfFacts(facts, id) : []),
    ]),
    ...[...content.evaluations.values()].flatMap(sentencesOfEvaluation),
    ...[...content.kinds].flatMap(([id, entry]) => sentencesOfKind(entry, `kind:${id}`)),
    ...[...content.contexts.values()].flatMap(({ id, page, facts, prose }) => [
      ...(page ? sentencesOfPage(page, `context:${id}`) : []),
      ...(prose ? passagesOfProse(prose, `context:${id}`) : []),
      ...(facts
        ? sentencesOfFacts({ ...facts, record: asCaseStudyFacts(facts.record) }, `context:${id}`)
        : []),
    ]),
    ...[...content.guides.values(), ...content.pages.values()].flatMap(({ page, prose }) => [
      ...(page ? sentencesOfPage(page, '') : []),
      ...(prose ? passagesOfProse(prose, '') : []),
    ]),
  ];
}
