import { type CitedFact, referenceTo, type SourceWithId } from './cited-fact.ts';
import { shortCitation } from './citation.ts';
import { citationsIn } from './cited-facts.ts';
import { factMarks } from './source-numbers.ts';

/** How a page shows that a line rests on a fact. */
export interface Citation {
  mark: string;
  href: string;
  /** What a screen reader says: the mark, the source, and whether it reports somebody else. */
  label: string;
  isSecondHand: boolean;
}

/** A page whose lines rest on facts: a case study, a guide, a page of context. */
export interface CitingPage {
  /** Shows a fact as this page cites it; throws where the fact does not exist. */
  cite(reference: string): Citation;
}

function labelled(mark: string, fact: CitedFact, href: string): Citation {
  const isSecondHand = fact.basis === 'secondary';
  const label = `${mark}: ${shortCitation(fact.document)}${isSecondHand ? ', second-hand' : ''}`;
  return { mark, href, label, isSecondHand };
}

/** A page with facts of its own: those are marked by number, facts of other pages by an arrow. */
export function citingHome(home: string, factOf: (reference: string) => CitedFact): CitingPage['cite'] {
  return (reference) => {
    const fact = factOf(reference);
    return fact.home === home
      ? labelled(fact.mark, fact, `#fact-${fact.id}`)
      : labelled('→', fact, fact.path);
  };
}

/** A fact as a page without facts of its own cites it. */
export interface BorrowedFact {
  fact: CitedFact;
  mark: string;
}

/** A page whose facts all stand elsewhere, with the facts and sources that it borrows, in their order. */
export interface BorrowingPage extends CitingPage {
  facts: readonly BorrowedFact[];
  sources: readonly SourceWithId[];
}

/** A page that borrows facts: they are numbered here by source, in the order in which its prose cites them. */
export function borrowingPage(body: string, factOf: (reference: string) => CitedFact): BorrowingPage {
  const cited = [...new Set(citationsIn(body).map(({ reference }) => reference))].map(factOf);
  const sources = [...new Map(cited.map((fact) => [fact.document.id, fact.document])).values()];
  const named = cited.map((fact) => ({ id: referenceTo(fact), source: fact.document.id }));
  const marks = factMarks(
    sources.map(({ id }) => id),
    named,
  );
  const markOf = (fact: CitedFact) => marks.get(referenceTo(fact)) ?? '→';
  return {
    facts: cited.map((fact) => ({ fact, mark: markOf(fact) })),
    sources,
    cite: (reference) => {
      const fact = factOf(reference);
      return labelled(markOf(fact), fact, fact.path);
    },
  };
}
