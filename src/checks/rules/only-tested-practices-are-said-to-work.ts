import { causalClaims, isNoClaimOfOurs } from '../../domain/causal-words.ts';
import { designLevel } from '../../domain/design-level.ts';
import { rateEvidence } from '../../domain/evidence.ts';
import type { CaseStudyEntry, Content } from '../content.ts';
import type { BookedFact, FactBook } from '../fact-book.ts';
import { factBook } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import { withoutQuoted } from '../quoted.ts';
import { aOrAn } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';

/** From this level on a study shows what caused a change. */
const showsCause = 3;

/** The sentences beside the prose that speak of results in our name. */
const ourSentences: readonly string[] = ['summary', 'lesson', 'sentence that is safe to say'];

export const onlyTestedPracticesAreSaidToWork: Rule = {
  name: 'only tested practices are said to work',
  why: 'Without a fair comparison nobody knows what caused a change, however good the news.',
  check: (content) => {
    // An evaluation that could not be read may be the one that shows a cause.
    if (content.evaluations.size < content.known.evaluations.all.length) return [];
    const sources = sourcesThatShowCause(content);
    const low = [...content.caseStudies.values()].filter((entry) => levelOf(entry, content) < showsCause);
    return [
      ...low.flatMap((entry) => inOutcomeFacts(entry, sources)),
      ...inPassages(content, new Set(low.map(({ id }) => id)), sources),
    ];
  },
};

function levelOf({ id, facts }: CaseStudyEntry, content: Content): number {
  const own = [...content.evaluations].flatMap(([name, { record }]) =>
    record.of.includes(id) ? { ...record, id: name } : [],
  );
  return rateEvidence(own, facts?.record.doubts ?? []).level;
}

function sourcesThatShowCause(content: Content): ReadonlySet<string> {
  const evaluations = [...content.evaluations.values()].map(({ record }) => record);
  return new Set(
    evaluations.filter((one) => designLevel(one) >= showsCause).flatMap(({ sources }) => sources),
  );
}

function inPassages(content: Content, low: ReadonlySet<string>, sources: ReadonlySet<string>): Fault[] {
  const book = factBook(content);
  return content.passages.flatMap((passage) => {
    if (!low.has(passage.home) || !(passage.isProse || ourSentences.includes(passage.sort))) return [];
    return sentencesIn(passage.text).flatMap((sentence) => {
      const cited = passage.isProse ? sentence.cited : passage.cited;
      if (restsOnOthers(cited, passage.home, book, sources)) return [];
      return faultsIn(sentence.text, (start) => ({
        file: passage.file,
        line: passage.lineAt(sentence.start + start),
        where: aOrAn(passage.sort),
      }));
    });
  });
}

/** Whether all that a sentence cites is a view, or comes from studies that can show a cause. */
function restsOnOthers(
  cited: readonly string[],
  home: string,
  book: FactBook,
  sources: ReadonlySet<string>,
): boolean {
  const facts = cited.map((reference) => book.find(reference, home)).filter((fact) => fact !== undefined);
  if (facts.length < cited.length) return true;
  if (facts.some(({ fact }) => fact.about === 'view')) return true;
  const isSafe = ({ fact, home: owner }: BookedFact) => owner.startsWith('kind:') || sources.has(fact.source);
  return facts.length > 0 && facts.every(isSafe);
}

function inOutcomeFacts({ facts }: CaseStudyEntry, sources: ReadonlySet<string>): Fault[] {
  if (facts === undefined) return [];
  const { record, document } = facts;
  return record.facts.flatMap((fact, at) => {
    if (fact.about !== 'outcome' || fact.said_by !== undefined || sources.has(fact.source)) return [];
    return sentencesIn(fact.statement).flatMap((sentence) =>
      faultsIn(sentence.text, (start) => ({
        file: document.file,
        line: document.lineOf(['facts', at, 'statement'], firstWord(sentence.text.slice(start))),
        where: `the outcome fact ${fact.id}`,
      })),
    );
  });
}

function firstWord(text: string): string | undefined {
  return /^\S+/.exec(text)?.[0];
}

function faultsIn(
  sentence: string,
  placeOf: (start: number) => { file: string; line: number; where: string },
): Fault[] {
  const ours = withoutQuoted(sentence);
  if (isNoClaimOfOurs(ours)) return [];
  return causalClaims(ours).map(({ text, start, instead }) => {
    const { file, line, where } = placeOf(start);
    return {
      file,
      line,
      found: `"${text}" in ${where}`,
      wanted: 'below step 3 of the evidence, no word of ours that says the practice was the cause',
      instead: `${instead}; or name who says so`,
    };
  });
}
