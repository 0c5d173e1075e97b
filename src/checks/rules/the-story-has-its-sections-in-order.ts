import { storySections } from '../../domain/story-sections.ts';
import type { CaseStudyEntry, Prose } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { ProseNode } from '../mdx-file.ts';
import { meant } from '../nearest.ts';
import { nodesOf } from '../prose-nodes.ts';
import type { Rule } from '../rule.ts';

const titles = storySections.map(({ title }) => title);

export const theStoryHasItsSectionsInOrder: Rule = {
  name: 'the story has its sections in order',
  why: 'A reader who compares case studies finds the same thing in the same place.',
  check: (content) => [...content.caseStudies.values()].flatMap(faultsOf),
};

interface Heading {
  title: string;
  line: number;
}

function faultsOf({ id, prose }: CaseStudyEntry): Fault[] {
  if (prose === undefined) return [];
  const headings = headingsOf(prose, id);
  return [
    ...headings.flatMap((heading, at) => misplaced(prose.file, heading, headings.slice(0, at))),
    ...absent(prose, headings),
  ];
}

function headingsOf(prose: Prose, home: string): Heading[] {
  return nodesOf(prose, home)
    .filter(({ node }) => node.type === 'heading' && node.depth === 2)
    .map(({ node, line }) => ({ title: textOf(node), line }));
}

function misplaced(file: string, { title, line }: Heading, before: readonly Heading[]): Fault[] {
  const fault = (found: string, wanted: string, instead: string): Fault[] => [
    { file, line, found, wanted, instead },
  ];
  const place = titles.indexOf(title);
  if (place < 0) {
    const likely = meant(
      title,
      titles.filter((one) => !before.some((heading) => heading.title === one)),
    );
    return fault(
      `the section "${title}"`,
      `sections of the list: ${titles.join(' · ')}`,
      likely === undefined ? `### ${title}, inside the section where it belongs` : `## ${likely}`,
    );
  }
  if (before.some((heading) => heading.title === title)) {
    return fault(`the section "${title}" for the second time`, 'each section once', 'put the two together');
  }
  const later = before.find((heading) => titles.indexOf(heading.title) > place);
  if (later === undefined) return [];
  return fault(
    `"${title}" after "${later.title}"`,
    `the order of the list: ${titles.join(' · ')}`,
    `move the section up, before "## ${later.title}"`,
  );
}

function absent(prose: Prose, headings: readonly Heading[]): Fault[] {
  const present = headings.map(({ title }) => title);
  return storySections
    .filter(({ title, required }) => required && !present.includes(title))
    .filter(({ title }) => !present.some((one) => !titles.includes(one) && meant(one, titles) === title))
    .map(({ title }) => ({
      file: prose.file,
      line: lineFor(title, prose, headings),
      found: `no section "${title}"`,
      wanted: 'every section; one with nothing found says so, and what that means',
      instead: `## ${title}`,
    }));
}

/** The line of the section before which it belongs, or else the first of the body. */
function lineFor(title: string, prose: Prose, headings: readonly Heading[]): number {
  const next = headings.find((heading) => titles.indexOf(heading.title) > titles.indexOf(title));
  return next?.line ?? headings.at(-1)?.line ?? prose.linesBefore + 1;
}

function textOf({ value, children }: ProseNode): string {
  return value ?? (children ?? []).map(textOf).join('');
}
