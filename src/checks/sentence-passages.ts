import { citationsIn } from '../domain/cited-facts.ts';
import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { CaseStudyPage } from '../schema/case-study-page.ts';
import type { Dispute } from '../schema/dispute.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { FactReference } from '../schema/fact-reference.ts';
import type { Kind } from '../schema/kind.ts';
import type { Entry } from './content.ts';
import type { Passage } from './passage.ts';
import type { ValuePath, YamlDocument } from './yaml-document.ts';

/** One sentence of a YAML file: where it stands, what it is, and the facts named beside it. */
export interface Sentence {
  path: ValuePath;
  sort: string;
  text: string | undefined;
  cited: readonly (FactReference | undefined)[];
}

/** The sentences in the frontmatter of a case study. */
export function sentencesOfCaseStudyPage(
  { record, document }: Entry<CaseStudyPage>,
  home: string,
): Passage[] {
  return yamlPassages(document, home, [
    { path: ['summary'], sort: 'summary', text: record.summary, cited: [] },
    { path: ['pcc_link'], sort: 'link to a commissioner', text: record.pcc_link, cited: [] },
    { path: ['next_test'], sort: 'next test', text: record.next_test, cited: [] },
    {
      path: ['handover', 'would_be_lost'],
      sort: 'handover',
      text: record.handover?.would_be_lost,
      cited: [],
    },
    { path: ['handover', 'held_by'], sort: 'handover', text: record.handover?.held_by, cited: [] },
    ...record.roles.map((role, at) => ({
      path: ['roles', at, 'note'],
      sort: 'note on a role',
      text: role.note,
      cited: [role.fact],
    })),
  ]);
}

/** The sentences of `facts.yaml` that are ours and not a fact's statement. */
export function sentencesOfFacts({ record, document }: Entry<CaseStudyFacts>, home: string): Passage[] {
  const safe = record.safe_to_say;
  return yamlPassages(document, home, [
    ...record.amounts.flatMap((amount, at) =>
      (['pays_for', 'elsewhere'] as const).map((key) => ({
        path: ['amounts', at, key],
        sort: 'amount',
        text: amount[key],
        cited: [amount.fact],
      })),
    ),
    ...record.disputes.flatMap((dispute, at) => sentencesOfDispute(dispute, ['disputes', at])),
    ...record.doubts.map(({ text, fact }, at) => ({
      path: ['doubts', at, 'text'],
      sort: 'doubt',
      text,
      cited: [fact],
    })),
    ...record.lessons.map(({ text, facts }, at) => ({
      path: ['lessons', at, 'text'],
      sort: 'lesson',
      text,
      cited: facts,
    })),
    ...record.gaps.map(({ text }, at) => ({ path: ['gaps', at, 'text'], sort: 'gap', text, cited: [] })),
    ...(safe?.can ?? []).map(({ text, facts }, at) => ({
      path: ['safe_to_say', 'can', at, 'text'],
      sort: 'sentence that is safe to say',
      text,
      cited: facts,
    })),
    ...(safe?.cannot ?? []).flatMap((one, at) =>
      (['text', 'because'] as const).map((key) => ({
        path: ['safe_to_say', 'cannot', at, key],
        sort: key === 'text' ? 'sentence to avoid' : 'reason to avoid it',
        text: one[key],
        cited: one.facts,
      })),
    ),
    ...(safe?.said ?? []).flatMap((one, at) =>
      (['text', 'by'] as const).map((key) => ({
        path: ['safe_to_say', 'said', at, key],
        sort: 'sentence said in public',
        text: one[key],
        cited: [one.fact],
      })),
    ),
  ]);
}

function sentencesOfDispute(dispute: Dispute, path: ValuePath): Sentence[] {
  const all = dispute.claims.map(({ fact }) => fact);
  return [
    { path: [...path, 'question'], sort: 'question in dispute', text: dispute.question, cited: all },
    { path: [...path, 'because'], sort: 'reason in a dispute', text: dispute.because, cited: all },
    ...dispute.claims.flatMap((claim, at): Sentence[] => [
      { path: [...path, 'claims', at, 'figure'], sort: 'claim', text: claim.figure, cited: [claim.fact] },
      {
        path: [...path, 'claims', at, 'who_says_it'],
        sort: 'claim',
        text: claim.who_says_it,
        cited: [claim.fact],
      },
      {
        path: [...path, 'claims', at, 'differs_because'],
        sort: 'claim',
        text: claim.differs_because,
        cited: all,
      },
    ]),
  ];
}

/** The sentences of an evaluation. */
export function sentencesOfEvaluation({ record, document }: Entry<Evaluation>): Passage[] {
  const facts = [record.fact, record.alike_shown?.fact];
  return yamlPassages(document, '', [
    {
      path: ['what'],
      sort: 'description of the evaluation',
      text: record.what,
      cited: [...facts, ...record.effects.map(({ fact }) => fact)],
    },
    ...record.flaws.map(({ text, fact }, at) => ({
      path: ['flaws', at, 'text'],
      sort: 'flaw',
      text,
      cited: [fact, ...facts],
    })),
    ...record.effects.flatMap((effect, at) =>
      (['measure', 'compared_with'] as const).map((key) => ({
        path: ['effects', at, key],
        sort: 'effect',
        text: effect[key],
        cited: [effect.fact, ...facts],
      })),
    ),
  ]);
}

/** The sentence that gives our reading of the research on a kind; it may rest on any fact of the kind. */
export function sentencesOfKind({ record, document }: Entry<Kind>, home: string): Passage[] {
  return yamlPassages(document, home, [
    {
      path: ['research', 'because'],
      sort: 'reason for a finding',
      text: record.research?.because,
      cited: [...record.facts.map(({ id }) => id), ...record.see],
    },
  ]);
}

/** The sentences in the frontmatter of a page of the site, a page of context or a guide. */
export function sentencesOfPage(
  { record, document }: Entry<{ summary: string; question?: string }>,
  home: string,
): Passage[] {
  return yamlPassages(document, home, [
    { path: ['summary'], sort: 'summary', text: record.summary, cited: [] },
    { path: ['question'], sort: 'question', text: record.question, cited: [] },
  ]);
}

/** The sentences of one YAML file as passages; those that are left out are passed over. */
export function yamlPassages(
  document: YamlDocument,
  home: string,
  sentences: readonly Sentence[],
): Passage[] {
  return sentences.flatMap(({ path, sort, text, cited }) => {
    if (text === undefined) return [];
    return {
      file: document.file,
      text,
      sort,
      isProse: false,
      namesSource: path.at(-1) === 'who_says_it' || path.at(-1) === 'by',
      cited: [
        ...cited.filter((fact) => fact !== undefined),
        ...citationsIn(text).map(({ reference }) => reference),
      ],
      home,
      lineAt: (index: number) => document.lineOf(path, /^\S+/.exec(text.slice(index))?.[0]),
    };
  });
}
