import { expect, test } from 'vitest';
import { howTested, whatCost, whatFound } from '../../src/domain/in-brief.ts';
import { libraryWith } from '../support/joined-library.ts';
import { type Changes, evaluationFile, factsFile, pageFile, typed } from '../support/small-library.ts';

function answers(changes: Changes = {}) {
  const { caseStudies, money } = libraryWith(changes);
  const [caseStudy] = caseStudies;
  if (caseStudy === undefined) throw new Error('The small library has one case study.');
  return { tested: howTested(caseStudy), found: whatFound(caseStudy), cost: whatCost(caseStudy, money) };
}

test('says how a practice was tested in the words of its level', () => {
  expect(answers().tested.short).toBe('Described and counted');
});

test('adds who was in the study, when, and what to doubt', () => {
  const changes = {
    [evaluationFile]: typed('sources:', 'sample: 2660\nperiod: { from: 2019-04, to: 2020-03 }\nsources:'),
    [factsFile]: typed(
      'lessons:',
      'doubts:\n  - { term: self-reported, text: people counted themselves, fact: reach }\nlessons:',
    ),
  };
  expect(answers(changes).tested.more).toBe('2,660 people, 2019 to 2020. Doubt: people counted themselves.');
});

test('says when we last looked where no evaluation was found', () => {
  const changes = {
    [evaluationFile]: null,
    [pageFile]: typed('checked:', 'looked_in: [{ where: the report, on: 2026-11-20 }]\nchecked:'),
  };
  expect(answers(changes).tested).toEqual({
    short: 'No evaluation found',
    more: 'We last looked on 20 November 2026.',
  });
});

test('says what was found in the sentence that the evidence makes', () => {
  expect(answers().found.more).toBe('Described, not tested.');
});

test('gives cash first, then what it pays for, then what is not known', () => {
  const { short, more } = answers().cost;
  expect(short).toBe('£34,000 a year in 2019-20');
  expect(more).toContain('For the workers.');
  expect(more).toContain('Who pays is not stated; the price year is not stated.');
});

test('says so where no amount was spent on the practice', () => {
  const elsewhere = typed('covers: one-site', 'elsewhere: another town\n    covers: one-site');
  expect(answers({ [factsFile]: elsewhere }).cost).toEqual({
    short: 'Not found',
    more: 'No amount spent on this practice was found.',
  });
});
