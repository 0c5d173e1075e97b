import type { Source } from '../schema/source.ts';

/** Plain names of the types of source. */
export const sourceTypeNames: Record<Source['type'], string> = {
  'journal-article': 'Journal article',
  report: 'Report',
  evaluation: 'Evaluation',
  minutes: 'Minutes or decision',
  'committee-report': 'Committee report',
  'press-release': 'Press release',
  news: 'News',
  'web-page': 'Web page',
  blog: 'Blog',
  guidance: 'Guidance',
  statistics: 'Statistics',
  thesis: 'Thesis',
  'evidence-submission': 'Evidence submission',
  legislation: 'Legislation',
};
