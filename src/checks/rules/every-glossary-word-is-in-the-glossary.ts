import { listed, nearest } from '../nearest.ts';
import { allProse } from '../prose-nodes.ts';
import type { Rule } from '../rule.ts';

export const everyGlossaryWordIsInTheGlossary: Rule = {
  name: 'every glossary word is in the glossary',
  why: 'A marked word promises its meaning.',
  check: (content) => {
    const terms = content.known.terms('glossary');
    return allProse(content).flatMap(({ node, file, line }) => {
      if (node.name !== 'Term') return [];
      const id = node.attributes?.find(({ name }) => name === 'id')?.value;
      if (typeof id === 'string' && terms.has(id)) return [];
      const given = typeof id === 'string' ? id : '';
      const words = (node.children ?? []).map(({ value }) => value ?? '').join('');
      return {
        file,
        line,
        found: given === '' ? '<Term> without an id' : `<Term id="${given}">, which is not in the glossary`,
        wanted: 'an id from content/terms/glossary.yaml',
        instead: listed(nearest(given || words.toLowerCase().replaceAll(' ', '-'), terms.all)),
      };
    });
  },
};
