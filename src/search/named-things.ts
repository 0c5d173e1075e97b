import type { Library } from '../domain/library.ts';
import { labelsIn } from '../domain/person-first-words.ts';
import { plainWords } from './plain-words.ts';
import type { ThingSort } from './thing-sorts.ts';

/** A thing with a page: its name, its id, then what else it is called. */
export type NamedThing = readonly [name: string, id: string, ...others: string[]];

/** Things of one sort, after the sort. A list of lists without paths, to be small on the wire. */
export type NamedThings = readonly (readonly [sort: ThingSort, things: readonly NamedThing[]])[];

/**
 * All that a reader may look for by name: what the search box suggests, and what an empty search
 * offers. A glossary word by which a page of its own is called is left to that page.
 */
export function namedThings({ areas, caseStudies, guides, kinds, terms }: Library): NamedThings {
  const termsInUse = (list: 'problem' | 'population'): NamedThing[] =>
    terms[list].terms
      .filter(({ id }) => caseStudies.some((caseStudy) => caseStudy.terms[list].some((one) => one.id === id)))
      .map(namedTerm);
  const ofKinds = kinds.map(({ term }) => namedTerm(term));
  const problems = termsInUse('problem');
  const populations = termsInUse('population');
  const ownPages = new Set(
    [ofKinds, problems, populations]
      .flat()
      .flatMap(([name, , ...others]) => [name, ...others].map(asCompared)),
  );
  return [
    ['case-study', caseStudies.map(({ id, page }) => thing(page.title, id, page.also_known_as))],
    ['guide', guides.map(({ id, page }) => thing(page.title, id, []))],
    ['kind', ofKinds],
    ['problem', problems],
    ['population', populations],
    [
      'area',
      areas.map(({ id, name, also, local_authorities: councils }) => thing(name, id, [...also, ...councils])),
    ],
    ['glossary', terms.glossary.terms.filter(({ label }) => !ownPages.has(asCompared(label))).map(namedTerm)],
  ];
}

const asCompared = (name: string): string => plainWords(name).join(' ');

const namedTerm = ({
  id,
  label,
  acronym,
  also,
}: {
  id: string;
  label: string;
  acronym?: string | undefined;
  also: readonly string[];
}): NamedThing => thing(label, id, [acronym ?? label, ...also]);

/**
 * Another name whose words the first has already finds nothing more. One that we would not write of
 * people is not shown to those who have not typed it; the search itself knows it.
 */
function thing(name: string, id: string, others: readonly string[]): NamedThing {
  const said = plainWords(name);
  const isTold = (other: string): boolean =>
    plainWords(other).some((word) => !said.includes(word)) && labelsIn(other).length === 0;
  return [name, id, ...new Set(others.filter(isTold))];
}
