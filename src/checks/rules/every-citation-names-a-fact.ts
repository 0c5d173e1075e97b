import type { Content } from '../content.ts';
import { splitReference } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import { listed, nearest } from '../nearest.ts';
import type { Passage } from '../passage.ts';
import { factsShown } from '../prose-passages.ts';
import { allProse } from '../prose-nodes.ts';
import type { Rule } from '../rule.ts';

const mark = /\[\^([^\]]*)\](:?)/g;

export const everyCitationNamesAFact: Rule = {
  name: 'every citation names a fact',
  why: 'A mark that leads to no fact stands on the page as typed, and its sentence rests on nothing.',
  check: (content) => [
    ...content.passages.flatMap((passage) => faultsOf(content, passage)),
    ...definitions(content),
    ...blocks(content),
  ],
};

function faultsOf(content: Content, passage: Passage): Fault[] {
  return [...passage.text.matchAll(mark)].flatMap((match) => {
    const [typed, reference = ''] = match;
    const place = { file: passage.file, line: passage.lineAt(match.index) };
    if (!passage.isProse) {
      return {
        ...place,
        found: `${typed} in the ${passage.sort}`,
        wanted: 'citations in the prose only; here the facts are named under their own key',
        instead: 'take the mark out, and name the fact under fact or facts where there is such a key',
      };
    }
    const remedy = remedyFor(content, reference, passage.home);
    if (remedy === undefined) return [];
    return { ...place, found: `${typed}, which names no fact`, wanted: 'the id of a fact', instead: remedy };
  });
}

/** What to type for a reference that names no fact; undefined where it names one. */
function remedyFor(content: Content, reference: string, home: string): string | undefined {
  const [owner, name] = splitReference(reference, home);
  const facts = content.known.facts(owner);
  if (facts?.has(name)) return undefined;
  const written = (of: string, id: string) => `[^${of === home ? '' : `${of}/`}${id}]`;
  if (owner === '') {
    const owners = content.known.homes.filter((one) => content.known.facts(one)?.all.includes(name));
    const full = owners.slice(0, 3).map((one) => written(one, name));
    return full.length > 0 ? listed(full) : 'case study and fact: [^durham-checkpoint/rct-effect]';
  }
  if (facts !== undefined && facts.all.length > 0) {
    return listed(nearest(name, facts.all).map((id) => written(owner, id)));
  }
  const owners = nearest(owner, content.known.homes);
  return owners.length > 0
    ? `a fact of ${listed(owners)}: ${written(owners[0] ?? '', name)}`
    : 'there are no facts yet: add them to facts.yaml';
}

function definitions(content: Content): Fault[] {
  return allProse(content).flatMap(({ node, file, line }) => {
    if (node.type !== 'footnoteDefinition') return [];
    return {
      file,
      line,
      found: `a footnote written out: [^${node.label ?? ''}]:`,
      wanted: 'citations only; what a footnote says comes from facts.yaml',
      instead: 'take the footnote out, and put what it says into facts.yaml as a fact',
    };
  });
}

function blocks(content: Content): Fault[] {
  return allProse(content).flatMap(({ node, file, line, home }) => {
    if (node.name !== 'Fact') return [];
    const [id] = factsShown(node);
    const remedy = id === undefined ? 'an id: <Fact id="rct-effect" />' : remedyFor(content, id, home);
    if (remedy === undefined) return [];
    return {
      file,
      line,
      found: id === undefined ? 'a <Fact> without an id' : `<Fact id="${id}" />, which names no fact`,
      wanted: 'the id of a fact',
      instead: remedy.replaceAll('[^', '').replaceAll(']', ''),
    };
  });
}
