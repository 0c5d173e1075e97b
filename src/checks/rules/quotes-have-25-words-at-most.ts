import { withoutCitations } from '../../domain/cited-facts.ts';
import type { Content } from '../content.ts';
import { filesWithFacts } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import { allProse } from '../prose-nodes.ts';
import type { ProseNode } from '../mdx-file.ts';
import { quotedIn } from '../quoted.ts';
import { aOrAn } from '../passage.ts';
import type { Rule } from '../rule.ts';

const most = 25;

export const quotesHave25WordsAtMost: Rule = {
  name: 'quotes have 25 words at most',
  why: 'Facts are in our own words; a longer quote would copy what belongs to somebody else.',
  check: (content) => [
    ...quotesOfFacts(content),
    ...quotesOfLabels(content),
    ...quotesInPassages(content),
    ...blockQuotes(content),
  ],
};

function quotesOfFacts(content: Content): Fault[] {
  return filesWithFacts(content).flatMap(({ record, document }) =>
    record.facts.flatMap(({ id, quote = '' }, at) =>
      tooLong(quote, `the quote of ${id}`, document.file, () => document.lineOf(['facts', at, 'quote'])),
    ),
  );
}

function quotesOfLabels({ kinds }: Content): Fault[] {
  return [...kinds.values()].flatMap(({ record, document }) =>
    record.labels.flatMap(({ body, quote = '' }, at) =>
      tooLong(quote, `the quote of ${body}`, document.file, () => document.lineOf(['labels', at, 'quote'])),
    ),
  );
}

function quotesInPassages(content: Content): Fault[] {
  return content.passages.flatMap((passage) =>
    quotedIn(passage.text).flatMap(({ start, text }) =>
      tooLong(text, `a quote in ${aOrAn(passage.sort)}`, passage.file, () => passage.lineAt(start)),
    ),
  );
}

function blockQuotes(content: Content): Fault[] {
  return allProse(content).flatMap(({ node, file, line }) =>
    node.type === 'blockquote' ? tooLong(textOf(node), 'a quoted block', file, () => line) : [],
  );
}

function textOf({ value, children }: ProseNode): string {
  return value ?? (children ?? []).map(textOf).join(' ');
}

function tooLong(quote: string, what: string, file: string, line: () => number): Fault[] {
  const words = withoutCitations(quote).match(/\S*\w\S*/g)?.length ?? 0;
  if (words <= most) return [];
  return [
    {
      file,
      line: line(),
      found: `${what} with ${words} words`,
      wanted: `${most} words at most`,
      instead: 'quote the words that matter, and say the rest in our own words',
    },
  ];
}
