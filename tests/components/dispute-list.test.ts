import { expect, test } from 'vitest';
import DisputeList from '../../src/components/case-study/DisputeList.astro';
import { libraryWith } from '../support/joined-library.ts';
import { factsFile, typed } from '../support/small-library.ts';
import { render, words } from '../support/render-component.ts';

const dispute = (cite: string) => `disputes:
  - id: how-many
    question: How many came?
    claims:
      - { fact: reach, figure: 2660 people, who_says_it: The report, differs_because: It counts everyone. }
      - { fact: outcome-22, figure: 30%, who_says_it: Town News, differs_because: It counts one outcome. }
    cite: ${cite}
    because: It counts everyone who came.
lessons:`;

async function shown(cite: string): Promise<string> {
  const [caseStudy] = libraryWith({ [factsFile]: typed('lessons:', dispute(cite)) }).caseStudies;
  return words(await render(DisputeList, { citing: caseStudy, disputes: caseStudy?.disputes }));
}

test('rival figures stand side by side, and the one to cite is named with the reason', async () => {
  const text = await shown('reach');
  expect(text).toContain('How many came? 2 figures or accounts');
  expect(text).toContain('Cite: 2660 people (The report). It counts everyone who came.');
  expect(text).toContain('30% Town News 2 It counts one outcome.');
});

test('where it is not settled, no figure is put forward', async () => {
  const text = await shown('not-settled');
  expect(text).toContain('Not settled.');
  expect(text).not.toContain('Use this one.');
});
