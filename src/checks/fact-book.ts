import type { HeldNumbers } from '../domain/numbers-of-fact.ts';
import { numbersOfFact } from '../domain/numbers-of-fact.ts';
import type { FactReference } from '../schema/fact-reference.ts';
import type { Source } from '../schema/source.ts';
import type { AnyFact, Content, Entry } from './content.ts';

/** A fact with what it belongs to and what it vouches for. */
export interface BookedFact {
  fact: AnyFact;
  /** What it belongs to: `durham-checkpoint`, `kind:naloxone`, `context:spotlight-2018`. */
  home: string;
  source: Source | undefined;
  numbers: HeldNumbers;
}

/** Finds facts by the names that authors give them. */
export interface FactBook {
  /** The fact that is named in a place belonging to `home`; undefined where there is none to read. */
  find(reference: FactReference, home: string): BookedFact | undefined;
  /** All facts of a case study, a kind or a page of context. */
  of(home: string): readonly BookedFact[];
  /** How a fact is cited in a place belonging to `home`. */
  nameOf(booked: BookedFact, home: string): FactReference;
}

/** Every file that holds facts. */
export function filesWithFacts({ caseStudies, contexts, kinds }: Content): Entry<{ facts: AnyFact[] }>[] {
  const pages = [...caseStudies.values(), ...contexts.values()];
  return [
    ...pages.flatMap(({ facts }): Entry<{ facts: AnyFact[] }>[] => (facts ? [facts] : [])),
    ...kinds.values(),
  ];
}

const books = new WeakMap<Content, FactBook>();

/** The book of a library; made once for each. */
export function factBook(content: Content): FactBook {
  const made = books.get(content) ?? makeBook(content);
  books.set(content, made);
  return made;
}

function makeBook(content: Content): FactBook {
  const homes: [string, readonly AnyFact[]][] = [
    ...[...content.caseStudies.values()].map(({ id, facts }): [string, readonly AnyFact[]] => [
      id,
      facts?.record.facts ?? [],
    ]),
    ...[...content.contexts.values()].map(({ id, facts }): [string, readonly AnyFact[]] => [
      `context:${id}`,
      facts?.record.facts ?? [],
    ]),
    ...[...content.kinds].map(([id, { record }]): [string, readonly AnyFact[]] => [
      `kind:${id}`,
      record.facts,
    ]),
  ];
  const byHome = new Map(
    homes.map(([home, facts]) => [
      home,
      new Map(facts.map((fact) => [fact.id, booked(fact, home, content.sources.get(fact.source)?.record)])),
    ]),
  );
  return {
    find: (reference, home) => {
      const [of, id] = splitReference(reference, home);
      return byHome.get(of)?.get(id);
    },
    of: (home) => [...(byHome.get(home)?.values() ?? [])],
    nameOf: ({ fact, home: owner }, home) => (owner === home ? fact.id : `${owner}/${fact.id}`),
  };
}

function booked(fact: AnyFact, home: string, source: Source | undefined): BookedFact {
  let numbers: HeldNumbers | undefined;
  return {
    fact,
    home,
    source,
    // Most facts are never asked for their numbers.
    get numbers() {
      numbers ??= numbersOfFact(fact, source);
      return numbers;
    },
  };
}

/** The owner of a fact and the fact's id: `rct-effect` belongs to `home`, `a/b` to a, `kind:a/b` to `kind:a`. */
export function splitReference(reference: FactReference, home: string): [owner: string, id: string] {
  const at = reference.indexOf('/');
  return at < 0 ? [home, reference] : [reference.slice(0, at), reference.slice(at + 1)];
}
