import { describe, expect, test } from 'vitest';
import { noEmptyPraise as rule } from '../../../../src/checks/rules/no-empty-praise.ts';
import { evaluationFile, factsFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('no empty praise', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('praise in prose is told with what says more', () => {
    expect(toldBy(rule, prose('It is a groundbreaking scheme.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      "groundbreaking" in a paragraph
      what was done, counted or found, and no praise of ours
      say what is new in it; or name who says so"
    `);
  });

  test('so is praise in a summary, a title and a fact, whatever the test behind it', () => {
    const changes = {
      [pageFile]: (text: string) =>
        text
          .replace('offer them help.', 'offer them life-changing help.')
          .replace('title: The', 'title: Innovative'),
      [factsFile]: typed('the scheme met', 'the pioneering scheme met'),
      [evaluationFile]: (text: string) =>
        text.replace(
          'design: described',
          'design: randomised\narms: { treated: 500, comparison: 500 }\nsample: 1000',
        ),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:3
      "life-changing" in a summary
      what was done, counted or found, and no praise of ours
      say what changed, for how many; or name who says so

      content/case-studies/town-scheme/facts.yaml:4
      "pioneering" in a fact
      what was done, counted or found, and no praise of ours
      say what is new in it; or name who says so

      content/case-studies/town-scheme/page.mdx:2
      "Innovative" in a title
      what was done, counted or found, and no praise of ours
      say what is new in it; or name who says so"
    `);
  });

  test.each([
    'It is a proven model.',
    'It was a game-changer.',
    'A ground-breaking pilot.',
    'It pioneered the work.',
    'It changed people’s lives.',
    'It turned lives around.',
    'A world-class service.',
    'The gold standard of treatment.',
    'The fall was remarkable.',
  ])('"%s" is praise', (words) => {
    expect(toldBy(rule, prose(words))).not.toBe('');
  });

  test.each([
    ['a term of the trade', 'The measure was proven reoffending, and proven offences.'],
    ['a denial', 'It was not proven, and nobody has shown that it changed lives.'],
    ['somebody’s view', 'The commissioner called it groundbreaking.'],
    ['a quotation', 'The leaflet has “life-changing” on its cover.'],
    ['a name', 'The Pioneering Care Partnership ran it.'],
    ['a rank that an inspector gives', 'The commission rated it outstanding.'],
  ])('%s is none', (_, words) => {
    expect(toldBy(rule, prose(words))).toBe('');
  });

  test('a sentence that cites a view is somebody’s', () => {
    const view = { [factsFile]: typed('about: outcome', 'about: view') };
    expect(toldBy(rule, { ...view, ...prose('It changed lives.[^outcome-22]') })).toBe('');
    expect(toldBy(rule, { ...view, ...prose('It changed lives.[^reach]') })).not.toBe('');
  });

  test('what somebody said in public stays as it was said', () => {
    const said = 'safe_to_say:\n  said: [{ text: It is groundbreaking., by: A councillor, fact: reach }]\n';
    expect(toldBy(rule, { [factsFile]: (text) => text + said })).toBe('');
  });
});
