import { describe, expect, test } from 'vitest';
import { paperAsMarkdown } from '../../../src/briefing/paper-as-markdown.ts';
import { paperAsText } from '../../../src/briefing/paper-as-text.ts';
import { writePaper } from '../../../src/briefing/write-paper.ts';
import { libraryWith } from '../../support/joined-library.ts';
import { evaluationFile, factsFile, typed } from '../../support/small-library.ts';
import { anImprint, chosenFrom, packAt } from '../../support/a-pack.ts';

const kindFile = `facts:
  - id: review
    about: research
    statement: A review of 9 studies found *fewer* deaths.
    figures: [{ value: 9, unit: studies, what: reviewed }]
    source: report-2020
    where: page nine
    basis: primary
    as_at: "2014"
    check: This may have changed.
`;
const library = libraryWith({
  'content/kinds/kind-one.yaml': kindFile,
  'content/sources/report-2020.yaml': (text) => text.replace('read: full', 'read: excerpt'),
  [evaluationFile]: typed('sources:', 'sample: 2660\nperiod: { from: 2019-04, to: 2020-03 }\nsources:'),
  [factsFile]: typed(
    'lessons:',
    `disputes:
  - id: how-many
    question: How many came back?
    claims:
      - { fact: reach, figure: 166 people, who_says_it: The council, differs_because: It counted them. }
      - { fact: outcome-22, figure: 30%, who_says_it: A newspaper, differs_because: It asked nobody. }
    cite: reach
    because: It was counted.
doubts:
  - { term: self-reported, text: people counted themselves, fact: outcome-22 }
safe_to_say:
  can: [{ text: It met people., facts: [reach] }]
  cannot: [{ text: It worked., because: Nobody compared., facts: [outcome-22] }]
lessons:`,
  ),
});
const paperOf = (query: string) => {
  const pack = packAt(query);
  return writePaper(pack, chosenFrom(library, pack), anImprint);
};

test('a pack as Markdown is this, to the letter', () => {
  const paper = paperOf(
    '?items=town-scheme,town-scheme/outcome-22,kind:kind-one/review&title=A+*title*&question=Why%3F' +
      '&note=One%0Atwo&notes=town-scheme/outcome-22~%23+Mind+this',
  );
  expect(paperAsMarkdown(paper)).toBe(`# A \\*title\\*

**The question:** Why?

**As at 21 November 2026**, the edition of Small library that this was made from. Made on 23 November 2026.

> **Note by whoever made this pack:** One\\
> two

## Comparison

| Case study | Status | How it was tested | What it found | Cost in cash, and at 2024-25 prices | Who it is for |
| --- | --- | --- | --- | --- | --- |
| [The town scheme](<https://small-library.org/case-studies/town-scheme/>)<br>Area 0 | **Running**<br>as at June 2025<br>since 2019 | Described and counted | **Not measured**<br>Described, not tested. | **£34,000 a year in 2019-20** [1]<br>for the workers<br>not restated at 2024-25 prices | population-one |

Prices of 2024-25 are rounded to three figures and worked out with the first index. “Not restated” means that the source does not give what this needs, such as the year of the prices.

## Facts

### The town scheme

Workers meet people in the street and offer them help. <https://small-library.org/case-studies/town-scheme/>

- A newspaper reported that Outcome 22 was used for 30% of people. [2]
  - Town News, 4 March 2021, first line. **Second-hand**: the source reports somebody else.
  - **Rival figures.** How many came back? Cite instead: 166 people (The council).
  - <https://small-library.org/case-studies/town-scheme/#fact-outcome-22>

  > **Note by whoever made this pack:** \\# Mind this

### kind-one

<https://small-library.org/kinds/kind-one/>

- A review of 9 studies found \\*fewer\\* deaths. [1]
  - Town Council, June 2020, page nine. Read in part.
  - As at: 2014.
  - Check: This may have changed.
  - <https://small-library.org/kinds/kind-one/#fact-review>

## Caveats

### The town scheme

**Described and counted.** 2,660 people, 2019 to 2020. Described, not tested.

- Doubt: people counted themselves. [2]
- Cost: who pays is not stated; the price year is not stated. [1]

#### Rival figures

How many came back? **Cite: 166 people (The council).** It was counted.

- 166 people: The council. It counted them. [1]
- 30%: A newspaper. It asked nobody. [2]

#### What is not known

- How many stayed away. (not measured, as far as we can tell)

#### Safe to say

- It met people. [1]

#### Do not say

- “It worked.” Nobody compared. [2]

### kind-one

We have not read research on this kind of work.

These facts are about such work anywhere, mostly in other countries. They say nothing of how well one practice did. Notes on law are a reader’s notes with their dates, not legal advice.

## References

1. Town Council (2020) A report. Available at: <https://small-library.org/report> (Accessed: 21 November 2026). (read in part)
2. Town News (2021) ‘Some news’, 4 March. No address known; described at <https://small-library.org/sources/news-2021/>

Facts and words from Small library, under CC; figures belong to their sources. A number in square brackets is a reference. This pack can be opened again at <https://small-library.org/briefing/?items=town-scheme>
`);
});

describe('references', () => {
  test('are numbered in the order in which the pack cites them, each source once', () => {
    expect(paperOf('?items=town-scheme/outcome-22,town-scheme/reach').sources).toEqual([
      'news-2021',
      'report-2020',
    ]);
    expect(paperOf('?items=town-scheme/reach,town-scheme/outcome-22').sources).toEqual([
      'report-2020',
      'news-2021',
    ]);
  });

  test('are written out as text with their numbers', () => {
    const text = paperAsText(paperOf('?items=town-scheme/outcome-22'));
    expect(text).toContain('\n- A newspaper reported that Outcome 22 was used for 30% of people. [1]\n');
    expect(text).toContain(
      '\n[1] Town News (2021) ‘Some news’, 4 March. No address known; described at https://small-library.org/sources/news-2021/\n',
    );
  });
});

test('an address that fills half a page is a link and not printed', () => {
  const pack = packAt('?items=town-scheme');
  const address = `https://small-library.org/briefing/?items=town-scheme&note=${'a'.repeat(400)}`;
  const paper = writePaper(pack, chosenFrom(library, pack), { ...anImprint, address });
  expect(paperAsMarkdown(paper)).toContain(`[its link, which is too long to print](<${address}>)`);
});

describe('a fact without its case study', () => {
  const markdown = (item: string): string => paperAsMarkdown(paperOf(`?items=town-scheme/${item}`));

  test('is compared with nothing', () => {
    expect(markdown('cost-year')).not.toContain('## Comparison');
  });

  test('brings the rival figures and the words that have to do with it, and no others', () => {
    expect(markdown('outcome-22')).toContain('How many came back?');
    expect(markdown('outcome-22')).toContain('#### Do not say');
    expect(markdown('outcome-22')).not.toContain('#### Safe to say');
    expect(markdown('cost-year')).not.toContain('How many came back?');
  });

  test('still says how it was tested and what is not known', () => {
    expect(markdown('cost-year')).toContain('Described, not tested.');
    expect(markdown('cost-year')).toContain('How many stayed away.');
  });
});

test('what the library does not have is told apart from what was found', () => {
  const pack = packAt('?items=town-scheme,town-scheme/gone,atlantis,kind:kind-one/review');
  const chosen = chosenFrom(library, pack);
  expect(chosen.groups.map(({ published }) => published.home)).toEqual(['town-scheme', 'kind:kind-one']);
  expect(chosen.unknown).toEqual(['town-scheme/gone']);
  // Nothing was fetched of it.
  expect(chosen.unreachable).toEqual(['atlantis']);
});
