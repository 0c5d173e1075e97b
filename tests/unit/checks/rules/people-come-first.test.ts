import { describe, expect, test } from 'vitest';
import { peopleComeFirst as rule } from '../../../../src/checks/rules/people-come-first.ts';
import { evaluationFile, factsFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

describe('people come first', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('a label in prose is told with the words to type', () => {
    expect(toldBy(rule, prose('It is for heroin and crack users.'))).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      "heroin and crack users" in a paragraph
      people before what they use or have
      people who use heroin and crack"
    `);
  });

  test('so is one in a title, a lesson, a fact and a term', () => {
    const changes = {
      [pageFile]: typed('title: The town scheme', 'title: Help for drug addicts'),
      [evaluationFile]: typed('title: A count', 'title: A count of alcoholics'),
      [factsFile]: (text: string) =>
        text
          .replace('Agree on the money first.', 'Ask the homeless who come.')
          .replace('the scheme met 2,660 people', 'the scheme met 2,660 drug abusers'),
      'content/terms/kind.yaml': typed('definition: For tests.', 'definition: Rewards for clean tests.'),
    };
    expect(toldBy(rule, changes)).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/facts.yaml:41
      "the homeless" in a lesson
      people before what they use or have
      people who are homeless

      content/case-studies/town-scheme/facts.yaml:4
      "drug abusers" in a fact
      people before what they use or have
      people who use drugs

      content/case-studies/town-scheme/page.mdx:2
      "drug addicts" in a title
      people before what they use or have
      people with an addiction

      content/evaluations/town-count.yaml:1
      "alcoholics" in a title
      people before what they use or have
      people dependent on alcohol

      content/terms/kind.yaml:2
      "clean tests" in a definition of a list
      people before what they use or have
      negative drug tests"
    `);
  });

  test.each([
    ['drug users', 'people who use drugs'],
    ['an opiate user', 'somebody who uses opiates'],
    ['county alcohol users', 'people who drink'],
    ['substance misusers', 'people who use substances'],
    ['users of other drugs', 'people who use, and then the drug'],
    ['a former user', 'people who use drugs, or who used to, who inject, who are dependent'],
    ['an addict', 'somebody with an addiction'],
    ['heroin addicts', 'people with an addiction'],
    ['alcoholics', 'people dependent on alcohol'],
    ['an alcoholic who', 'somebody dependent on alcohol'],
    ['junkies', 'people who use drugs'],
    ['drunks', 'people who drink heavily'],
    ['dirty urine samples', 'positive drug tests'],
    ['tested clean', 'tests showed no drugs'],
    ['staying clean.', 'stop using drugs, or not use drugs'],
    ['the homeless', 'people who are homeless'],
    ['the mentally ill and others', 'people with a mental illness'],
    ['the addicted', 'people who are dependent on drugs'],
    ['prostitutes', 'people who sell sex'],
  ])('"%s" becomes "%s"', (label, instead) => {
    expect(
      toldBy(rule, prose(`We met ${label}`))
        .split('\n')
        .at(-1),
    ).toBe(instead);
  });

  test.each([
    ['people who use things', 'Users of the service, 386 users of a centre, road users and service users.'],
    ['a service led by people', 'A user-led charity, User Voice.'],
    ['a name', 'People go to Alcoholics Anonymous. Alcoholics Anonymous helps. The Drug Users Forum met.'],
    ['an illness or a drink', 'People with alcoholic liver disease and alcoholic drinks.'],
    ['clean things', 'Free clean needles, to get clean water and dirty streets.'],
    ['people who are homeless', 'The homeless people in the homeless hostel; the homeless charity.'],
    ['being drunk', 'People too drunk to go home, who have drunk for years.'],
    ['crime', 'Reoffending, offender management, repeat offenders and domestic abusers.'],
    ['a quotation', 'He called them “junkies”.'],
  ])('%s is no label', (_, words) => {
    expect(toldBy(rule, prose(words))).toBe('');
  });

  test('other people’s words stay as they are', () => {
    const quoted = (text: string) =>
      text
        .replace('    where: page two', '    where: page two\n    quote: drug users came')
        .concat('safe_to_say:\n  said: [{ text: Addicts came., by: A councillor, fact: reach }]\n');
    expect(toldBy(rule, { [factsFile]: quoted })).toBe('');
    expect(toldBy(rule, { [pageFile]: typed('areas: [', 'also_known_as: [drug users]\nareas: [') })).toBe('');
    expect(toldBy(rule, { 'content/sources/report-2020.yaml': typed('A report', 'Of addicts') })).toBe('');
  });
});
