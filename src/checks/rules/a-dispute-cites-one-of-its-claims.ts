import { factBook } from '../fact-book.ts';
import { listed } from '../nearest.ts';
import type { Rule } from '../rule.ts';

export const aDisputeCitesOneOfItsClaims: Rule = {
  name: 'a dispute cites one of its claims',
  why: 'The figure to cite has to be among those that the reader sees.',
  check: (content) => {
    const book = factBook(content);
    const pages = [
      ...[...content.caseStudies.values()].map(({ id, facts }) => ({ id, facts })),
      ...[...content.contexts.values()].map(({ id, facts }) => ({ id: `context:${id}`, facts })),
    ];
    return pages.flatMap(({ id, facts }) =>
      (facts?.record.disputes ?? []).flatMap(({ cite, claims }, at) => {
        const named = claims.map(({ fact }) => fact);
        const isClaim = named.some((fact) => fact === cite || book.find(fact, id) === book.find(cite, id));
        if (facts === undefined || cite === 'not-settled' || book.find(cite, id) === undefined || isClaim)
          return [];
        return {
          file: facts.document.file,
          line: facts.document.lineOf(['disputes', at, 'cite']),
          found: `cite: ${cite}, which is none of the claims`,
          wanted: 'the fact of one of the claims, or not-settled',
          instead: listed([...named, 'not-settled']),
        };
      }),
    );
  },
};
