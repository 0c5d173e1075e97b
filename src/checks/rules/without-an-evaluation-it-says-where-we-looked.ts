import type { Rule } from '../rule.ts';

export const withoutAnEvaluationItSaysWhereWeLooked: Rule = {
  name: 'without an evaluation it says where we looked',
  why: '"No evaluation found" is worth only as much as the search behind it.',
  check: (content) => {
    const evaluated = new Set(
      [...content.evaluations.values()]
        .filter(({ record }) => record.state !== 'protocol-only')
        .flatMap(({ record }) => record.of),
    );
    const isAllRead = content.evaluations.size === content.known.evaluations.all.length;
    return [...content.caseStudies.values()].flatMap(({ id, page }) => {
      if (page === undefined || !isAllRead || evaluated.has(id) || page.record.looked_in.length > 0)
        return [];
      return {
        file: page.document.file,
        line: page.document.lineOf(['looked_in']),
        found: 'no evaluation of this case study, and no word of where one was looked for',
        wanted: 'the places in which we looked, with the day',
        instead: 'looked_in: [{ where: …, on: 2026-11-21 }], or add its id under of in an evaluation',
      };
    });
  },
};
