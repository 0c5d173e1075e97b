import type { Content, Entry } from './content.ts';
import { filesWithFacts } from './fact-book.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentence-passages.ts';
import { yamlPassages } from './sentence-passages.ts';

/** Passages that give somebody else's words, to be recognised or avoided. */
const othersWords: readonly string[] = ['sentence said in public', 'sentence to avoid'];

/** All that the library says in our name: prose, sentences, statements of facts, titles and terms. */
export function ownWords(content: Content): Passage[] {
  return [
    ...content.passages.filter(({ sort }) => !othersWords.includes(sort)),
    ...statements(content),
    ...titles(content),
    ...terms(content),
  ];
}

function statements(content: Content): Passage[] {
  return filesWithFacts(content).flatMap(({ record, document }) =>
    yamlPassages(
      document,
      homeOf(document.file),
      record.facts.flatMap(({ id, statement, note }, at): Sentence[] => [
        { path: ['facts', at, 'statement'], sort: 'fact', text: statement, cited: [id] },
        { path: ['facts', at, 'note'], sort: 'note on a fact', text: note, cited: [id] },
      ]),
    ),
  );
}

/** `durham-checkpoint`, `kind:naloxone`, `context:spotlight-2018`, from where its facts lie. */
function homeOf(file: string): string {
  const [, folder = '', name = ''] = file.split('/');
  const id = name.replace(/\.yaml$/, '');
  return folder === 'case-studies' ? id : `${folder.replace(/s$/, '')}:${id}`;
}

function titles({ caseStudies, contexts, guides, pages, evaluations }: Content): Passage[] {
  const ofPages = [caseStudies, contexts, guides, pages].flatMap((entries) =>
    [...entries.values()].flatMap(({ page }): Entry<{ title: string }>[] => (page ? [page] : [])),
  );
  return [...ofPages, ...evaluations.values()].flatMap(({ record, document }) =>
    yamlPassages(document, '', [{ path: ['title'], sort: 'title', text: record.title, cited: [] }]),
  );
}

function terms(content: Content): Passage[] {
  return [...content.terms.values()].flatMap(({ record, document }) =>
    yamlPassages(document, '', [
      { path: ['definition'], sort: 'definition of a list', text: record.definition, cited: [] },
      ...record.terms.flatMap((term, at) =>
        (['label', 'definition', 'note'] as const).map((key): Sentence => {
          const sort = key === 'note' ? 'note on a term' : `${key} of a term`;
          return { path: ['terms', at, key], sort, text: term[key], cited: [] };
        }),
      ),
    ]),
  );
}
