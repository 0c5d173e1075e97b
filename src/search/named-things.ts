import type { Library } from '../domain/library.ts';
import { areaPath, glossaryPath, termPath } from '../domain/paths.ts';
import { labelsIn } from '../domain/person-first-words.ts';
import { plainWords } from './plain-words.ts';

/** A thing with a page: its name, the page's path, then what else it is called. */
export type NamedThing = readonly [name: string, path: string, ...others: string[]];

/** Things of one sort, under the name of the sort. A list of lists, to be small on the wire. */
export type NamedThings = readonly (readonly [sort: string, things: readonly NamedThing[]])[];

/** The sorts, by their names in the list. */
export const thingSorts = {
  caseStudy: 'Case study',
  guide: 'Guide',
  kind: 'Kind of practice',
  problem: 'Problem',
  population: 'People',
  area: 'Area',
  glossary: 'Glossary',
} as const;

/**
 * All that a reader may look for by name: what the search box suggests, and what an empty search
 * offers. A glossary word by which a page of its own is called is left to that page.
 */
export function namedThings({ areas, caseStudies, guides, kinds, terms }: Library): NamedThings {
  const termsInUse = (list: 'problem' | 'population'): NamedThing[] =>
    terms[list].terms
      .filter(({ id }) => caseStudies.some((caseStudy) => caseStudy.terms[list].some((one) => one.id === id)))
      .map((term) => namedTerm(term, termPath(list, term.id)));
  const ofKinds = kinds.map(({ term }) => namedTerm(term, termPath('kind', term.id)));
  const problems = termsInUse('problem');
  const populations = termsInUse('population');
  const ownPages = new Set(
    [ofKinds, problems, populations]
      .flat()
      .flatMap(([name, , ...others]) => [name, ...others].map(asCompared)),
  );
  const glossary = terms.glossary.terms.filter(({ label }) => !ownPages.has(asCompared(label)));
  return [
    [thingSorts.caseStudy, caseStudies.map(({ path, page }) => thing(page.title, path, page.also_known_as))],
    [thingSorts.guide, guides.map(({ path, page }) => thing(page.title, path, []))],
    [thingSorts.kind, ofKinds],
    [thingSorts.problem, problems],
    [thingSorts.population, populations],
    [
      thingSorts.area,
      areas.map(({ id, name, also, local_authorities: councils }) =>
        thing(name, areaPath(id), [...also, ...councils]),
      ),
    ],
    [thingSorts.glossary, glossary.map((term) => namedTerm(term, glossaryPath(term.id)))],
  ];
}

const asCompared = (name: string): string => plainWords(name).join(' ');

const namedTerm = (
  { label, acronym, also }: { label: string; acronym?: string | undefined; also: readonly string[] },
  path: string,
): NamedThing => thing(label, path, [acronym ?? label, ...also]);

/**
 * Another name whose words the first has already finds nothing more. One that we would not write of
 * people is not shown to those who have not typed it; the search itself knows it.
 */
function thing(name: string, path: string, others: readonly string[]): NamedThing {
  const said = plainWords(name);
  const isTold = (other: string): boolean =>
    plainWords(other).some((word) => !said.includes(word)) && labelsIn(other).length === 0;
  return [name, path, ...new Set(others.filter(isTold))];
}
