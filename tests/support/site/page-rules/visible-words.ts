import { attribute, visibleText } from '../parse-html.ts';
import type { PageRule } from './page-rule.ts';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/** Ten or eleven digits that start with 0 or +44, and the short free numbers; not the inside of a longer number or an address. */
const telephone = /(?<![\w./-])(?:(?:\+44|\(?0)[\d\s()-]{8,13}\d|0800[ -]?\d{4})(?![\w/]|\.\d)/g;

const placeholders =
  /\blorem\b|\bTODO\b|\bFIXME\b|\bTBC\b|coming soon|\bundefined\b|\[object Object\]|\bNaN\b/g;

const looseStop = /\s[,;.](?=\s|$)/g;

export const noPrivateContacts: PageRule = {
  name: 'shows no e-mail address and no telephone number',
  faults: ({ document }) => [
    ...contactsIn(visibleText(document)),
    ...document
      .querySelectorAll('a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => /^(mailto|tel|sms):/i.test(href))
      .map((href) => `links to ${href}`),
  ],
};

export const noPlaceholders: PageRule = {
  name: 'shows no placeholder and no value that went missing',
  faults: ({ document }) =>
    [...visibleText(document).matchAll(placeholders)].map((match) => `says "${around(match)}"`),
};

export const noLooseStops: PageRule = {
  name: 'has no space before a comma, a semicolon or a full stop',
  faults: ({ document }) =>
    [...visibleText(document).matchAll(looseStop)].map((match) => `says "${around(match)}"`),
};

/** The e-mail addresses and telephone numbers in a text. */
export function contactsIn(text: string): string[] {
  const telephones = [...text.matchAll(telephone)].filter(([number]) => {
    const digits = number.replace(/\D/g, '').length;
    return digits === 8 || digits === 10 || digits === 11 || digits === 12;
  });
  return [
    ...[...text.matchAll(email)].map((match) => `shows the e-mail address ${match[0]}`),
    ...telephones.map((match) => `shows the telephone number ${match[0]}`),
  ];
}

function around(match: RegExpExecArray): string {
  return match.input.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20).trim();
}
