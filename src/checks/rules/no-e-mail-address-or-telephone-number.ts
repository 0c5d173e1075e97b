import type { ContentFile } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';

const eMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** British numbers with their area code, or any with a country code. Digits alone are counted after. */
const telephone = /(?<![\w.,/-])(?:\+\d{1,3}[\s().-]?|0)\d(?:[\s().-]{0,2}\d){6,12}(?![\w/-]|[.,]\d)/g;

/** Web addresses and DOIs have digits and at-signs of their own. */
const addresses = /https?:\/\/\S+|\b10\.\d{4,9}\/\S+/g;
const ownKeys = /^\s*(?:- )?(?:url|doi|archive_url|content_url|base|corrections|registered):/;

export const noEMailAddressOrTelephoneNumber: Rule = {
  name: 'no e-mail address or telephone number',
  why: 'They belong to people, go out of date, and are gathered by machines.',
  check: (content) => content.files.flatMap(faultsIn),
};

function faultsIn({ path, text }: ContentFile): Fault[] {
  return text.split('\n').flatMap((line, at) => {
    if (ownKeys.test(line)) return [];
    const rest = line.replaceAll(addresses, (match) => ' '.repeat(match.length));
    const fault = (found: string): Fault => ({
      file: path,
      line: at + 1,
      found,
      wanted: 'no way to reach a person: bodies are named, and their web addresses given',
      instead: 'take it out; name the body, or give the address of its page',
    });
    return [
      ...[...rest.matchAll(eMail)].map(([address]) => fault(`the e-mail address ${address}`)),
      ...[...rest.matchAll(telephone)]
        .filter(([number]) => isTelephone(number))
        .map(([number]) => fault(`the telephone number ${number.trim()}`)),
    ];
  });
}

/** British numbers have ten or eleven digits from the 0; a date has eight. */
function isTelephone(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '').length;
  return number.startsWith('+') ? digits >= 9 && digits <= 15 : digits === 10 || digits === 11;
}
