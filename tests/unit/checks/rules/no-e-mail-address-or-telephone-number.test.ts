import { describe, expect, test } from 'vitest';
import { noEMailAddressOrTelephoneNumber as rule } from '../../../../src/checks/rules/no-e-mail-address-or-telephone-number.ts';
import { factsFile, pageFile, prose, toldBy, typed } from '../../../support/small-library.ts';

const address = ['someone', 'small-library.org'].join('@');
const number = ['0113', '496', '0000'].join(' ');
const abroad = ['+44', '113', '496', '0000'].join(' ');

describe('no e-mail address or telephone number', () => {
  test('a sound library passes', () => {
    expect(toldBy(rule)).toBe('');
  });

  test('an e-mail address is told', () => {
    expect(toldBy(rule, prose(`Write to ${address}.`)).replaceAll(address, 'ADDRESS')).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      the e-mail address ADDRESS
      no way to reach a person: bodies are named, and their web addresses given
      take it out; name the body, or give the address of its page"
    `);
  });

  test('a telephone number is told, with or without the country', () => {
    expect(toldBy(rule, prose(`Call ${number}.`)).replaceAll(number, 'NUMBER')).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:43
      the telephone number NUMBER
      no way to reach a person: bodies are named, and their web addresses given
      take it out; name the body, or give the address of its page"
    `);
    expect(toldBy(rule, prose(`Call ${abroad}.`))).toContain('the telephone number +44');
    expect(toldBy(rule, prose(`Call (${number.replace(' ', ') ')}.`))).toContain('the telephone number 0113');
    expect(toldBy(rule, prose(`Call ${number.replaceAll(' ', '')}.`))).toContain('the telephone number 0113');
  });

  test('every file is looked at, comments and the template too', () => {
    const template = 'content/case-studies/_template/page.mdx';
    expect(toldBy(rule, { [factsFile]: (text) => `# ${address}\n${text}` })).toContain('facts.yaml:1');
    expect(toldBy(rule, { [template]: `---\n# ${address}\n---\n` })).toContain('_template/page.mdx:2');
  });

  test.each([
    'Call 999, 101 or 111.',
    'It cost £1,234,567.89 in 2018-19, and 0.123456789 of it was lost.',
    'Between 2015-06-30 and 2019-12-31, from 01-02-2020.',
    'ISBN 978-0-14-103613-7 and 10.1177/0032258211018774',
    '[A page](https://small-library.org/0113/4960000)',
    'E23000036 and 48000000000000',
  ])('%s is none', (words) => {
    expect(toldBy(rule, prose(words))).toBe('');
  });

  test('web addresses and DOIs have their own keys', () => {
    const doi = typed('url:', 'doi: 10.1177/01134960000\nurl:');
    expect(toldBy(rule, { 'content/sources/report-2020.yaml': doi, [pageFile]: (text) => text })).toBe('');
  });
});
