import { areaList } from '../schema/area.ts';
import { caseStudyFacts } from '../schema/case-study-facts.ts';
import { caseStudyPage } from '../schema/case-study-page.ts';
import { contextFacts, contextPage } from '../schema/context.ts';
import { evaluation } from '../schema/evaluation.ts';
import { guide } from '../schema/guide.ts';
import { kind } from '../schema/kind.ts';
import { money } from '../schema/money.ts';
import { organisationList } from '../schema/organisation.ts';
import { source } from '../schema/source.ts';
import { termList } from '../schema/term.ts';
import type { PublishedSchema } from './published-schemas.ts';

const files: readonly [name: string, title: string, file: string, schema: PublishedSchema['schema']][] = [
  ['case-study-page', 'What a case study is', 'the top of case-studies/<id>/page.mdx', caseStudyPage],
  ['case-study-facts', 'What a case study rests on', 'case-studies/<id>/facts.yaml', caseStudyFacts],
  ['source', 'A source', 'sources/<id>.yaml', source],
  ['evaluation', 'An evaluation', 'evaluations/<id>.yaml', evaluation],
  ['kind', 'A kind of practice', 'kinds/<id>.yaml', kind],
  ['guide', 'A guide', 'the top of guides/<id>.mdx', guide],
  ['context-page', 'A page of context', 'the top of context/<id>/page.mdx', contextPage],
  ['context-facts', 'What a page of context rests on', 'context/<id>/facts.yaml', contextFacts],
  ['term-list', 'A list of terms', 'terms/<list>.yaml', termList],
  ['area-list', 'The police force areas', 'areas.yaml', areaList],
  ['organisation-list', 'The organisations', 'organisations.yaml', organisationList],
  ['money', 'Prices and populations', 'money.yaml', money],
];

/** The shapes of the files that an author writes, for editors that check as one types. */
export const authorSchemas: readonly PublishedSchema[] = files.map(([name, title, file, schema]) => ({
  name: `author/${name}`,
  title: `${title}, as an author writes it`,
  description: `The shape of content/${file}. It says what one file may hold; what files mean together is checked by npm run check:content.`,
  schema,
  io: 'input',
}));
