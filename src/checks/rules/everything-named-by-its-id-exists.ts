import type { Content } from '../content.ts';
import { splitReference } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import type { IdSet } from '../known-ids.ts';
import { listed, nearest } from '../nearest.ts';
import type { Reference } from '../references.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';

export const everythingNamedByItsIdExists: Rule = {
  name: 'everything named by its id exists',
  why: 'A name that leads nowhere leaves a reader without the source, the body or the fact behind a sentence.',
  check: (content) => [
    ...referencesOf(content).flatMap((reference) => faultOf(content, reference)),
    ...kindsWithoutTerm(content),
  ],
};

/** The file whose facts hold for every kind of practice. */
const everyKind = 'general';

function kindsWithoutTerm({ kinds, known }: Content): Fault[] {
  const terms = known.terms('kind');
  return [...kinds]
    .filter(([id]) => id !== everyKind && !terms.has(id))
    .map(([id, { document }]) => ({
      file: document.file,
      line: 1,
      found: `a file for the kind ${id}, which does not exist`,
      wanted: `the id of a term from content/terms/kind.yaml, or ${everyKind}`,
      instead: listed(nearest(id, terms.all).map((one) => `content/kinds/${one}.yaml`)),
    }));
}

function faultOf(content: Content, { document, path, id, kind }: Reference): Fault[] {
  const fault = (found: string, wanted: string, instead: string): Fault[] => [
    { file: document.file, line: document.lineOf(path), found, wanted, instead },
  ];
  if (kind.sort !== 'fact') {
    const [set, place] = placeOfIds(content, kind);
    if (set.has(id)) return [];
    return fault(`the ${kind.sort} ${id}, which does not exist`, `an id from ${place}`, oneOf(id, set.all));
  }
  const [home, name] = splitReference(id, kind.home);
  if (home === '') {
    const owners = content.known.homes.filter((one) => content.known.facts(one)?.all.includes(name));
    const full = owners.map((owner) => `${owner}/${name}`);
    return fault(
      `the fact ${id} without its case study`,
      'case study and fact, such as durham-checkpoint/rct-effect',
      full.length > 0 ? listed(full.slice(0, 3)) : `<case study>/${id}`,
    );
  }
  const facts = content.known.facts(home);
  if (facts === undefined) {
    return fault(
      `the fact ${id}, whose ${ownerOf(home)} does not exist`,
      'a fact of something in the library',
      oneOf(home, content.known.homes, (owner) => `${owner}/${name}`),
    );
  }
  if (facts.has(name)) return [];
  const prefix = home === kind.home ? '' : `${home}/`;
  return fault(
    `the fact ${id}, which does not exist`,
    `the id of a fact of ${home}`,
    oneOf(name, facts.all, (one) => `${prefix}${one}`),
  );
}

function ownerOf(home: string): string {
  if (home.startsWith('kind:')) return 'kind';
  return home.startsWith('context:') ? 'page of context' : 'case study';
}

function placeOfIds(content: Content, kind: Exclude<Reference['kind'], { sort: 'fact' }>): [IdSet, string] {
  const { known } = content;
  if (kind.sort === 'term') return [known.terms(kind.list), `content/terms/${kind.list}.yaml`];
  if (kind.sort === 'source') return [known.sources, 'content/sources (the name of a file there)'];
  if (kind.sort === 'area') return [known.areas, 'content/areas.yaml'];
  if (kind.sort === 'organisation') return [known.organisations, 'content/organisations.yaml'];
  return [known.caseStudies, 'content/case-studies (the name of a folder there)'];
}

function oneOf(id: string, ids: readonly string[], written = (one: string) => one): string {
  if (ids.length === 0) return 'there is none yet: add it, or take the line out';
  return listed(nearest(id, ids).map(written));
}
