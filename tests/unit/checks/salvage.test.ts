import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { rules } from '../../../src/checks/rules.ts';
import { contentWith, factsFile, pageFile, prose, typed } from '../../support/small-library.ts';

/** A fourth fact, because three are the fewest that a case study may have. */
const fourth = `  - id: what-it-does
    about: design
    statement: Workers walk the town and talk to people.
    source: news-2021
    where: second line
    basis: secondary
amounts:`;

describe('a fault hides no other', () => {
  test('facts beside one that its schema rejects are still checked', () => {
    const content = contentWith({
      [factsFile]: (text) =>
        text
          .replace('about: reach', 'about: reached')
          .replace('value: 30,', 'value: 31,')
          .replace('amounts:', fourth),
    });
    expect(checkContent(content, rules).faults.map(({ found }) => found)).toContain(
      'the figure 31 per cent of outcome-22, which is not in its statement',
    );
  });

  test('a key too many does not keep the rest of a fact from being checked, on the right line', () => {
    const content = contentWith({
      [factsFile]: (text) =>
        text.replace('where: page two', 'stars: 5\n    where: page two').replace('value: 30,', 'value: 31,'),
    });
    expect(content.caseStudies.get('town-scheme')?.facts?.record.facts).toHaveLength(3);
    expect(checkContent(content, rules).faults.find(({ found }) => found.includes('31 per cent'))?.line).toBe(
      25,
    );
  });

  test('prose is checked where its frontmatter is rejected as a whole', () => {
    const story = prose('It met 2,661 people.[^reach]')[pageFile] as (text: string) => string;
    const content = contentWith({
      [pageFile]: (text) => story(text).replace('title: The town scheme\n', ''),
    });
    expect(content.caseStudies.get('town-scheme')?.page).toBeUndefined();
    expect(checkContent(content, rules).faults.map(({ found }) => found)).toContain('2,661 in a paragraph');
  });

  test('the library left after salvage keeps what was sound', () => {
    const content = contentWith({
      'content/sources/report-2020.yaml': typed('type: report', 'type: reports'),
    });
    expect(checkContent(content, rules).faults).toHaveLength(1);
  });
});
