import { expect, test } from 'vitest';
import { archiveReport } from '../../../src/authoring/archive-report.ts';

test('the report puts commissioners’ sites first and gives the link that makes a copy', () => {
  expect(
    archiveReport([
      { id: 'news-2020', title: 'Some news', url: 'https://news.example/a' },
      { id: 'pcc-2021', title: 'A decision', url: 'https://www.town-pcc.gov.uk/decision' },
      {
        id: 'kept-2019',
        title: 'Kept',
        url: 'https://kept.example/',
        archive_url: 'https://archive.example/kept',
      },
      { id: 'paper-2018', title: 'On paper', url: undefined },
    ]),
  ).toBe(
    [
      '4 sources: 1 with an archive copy, 2 without, 1 with no address to copy.',
      '',
      'On sites of commissioners’ offices, which go in 2028: 1',
      '',
      '  content/sources/pcc-2021.yaml',
      '  A decision',
      '  https://web.archive.org/save/https://www.town-pcc.gov.uk/decision',
      '',
      'Elsewhere: 1',
      '',
      '  content/sources/news-2020.yaml',
      '  Some news',
      '  https://web.archive.org/save/https://news.example/a',
      '',
      'Open a link to make a copy, then write its address into the source’s file as archive_url.',
    ].join('\n'),
  );
});

test('the report says so when nothing is left to copy', () => {
  expect(archiveReport([])).toContain(
    '0 sources: 0 with an archive copy, 0 without, 0 with no address to copy.',
  );
});
