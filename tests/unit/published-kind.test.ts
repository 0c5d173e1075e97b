import { expect, test } from 'vitest';
import { harvardReference } from '../../src/citing/references.ts';
import { publishedKind } from '../../src/domain/published-kind.ts';
import { libraryWith } from '../support/joined-library.ts';

const { kinds, everyKind } = libraryWith({
  'content/kinds/kind-one.yaml': `research: { level: reviewed, finding: mixed, because: Two trials differ. }
facts:
  - id: power
    about: power
    statement: A commissioner may pay for it.
    source: report-2020
    where: page four
    basis: primary
    as_at: "2011"
    check: The law may have changed.
`,
});

test('a published kind gives its research in words, its facts with their dates, and their sources', () => {
  const [kind = everyKind] = kinds;
  expect(publishedKind(kind, 'https://example.org/', harvardReference)).toMatchObject({
    id: 'kind-one',
    url: 'https://example.org/kinds/kind-one/',
    research: { finding_label: 'Research gives a mixed picture', because: 'Two trials differ.' },
    facts: [
      {
        id: 'power',
        as_at: '2011',
        check: 'The law may have changed.',
        url: 'https://example.org/kinds/kind-one/#fact-power',
      },
    ],
    sources: [{ id: 'report-2020', read: 'full', url: 'https://small-library.org/report' }],
  });
});

test('a kind of which no research was read says so', () => {
  expect(publishedKind(everyKind, 'https://example.org/', harvardReference)).toMatchObject({
    id: 'general',
    research: null,
    facts: [],
  });
});
