import { hasPolicy, inlineCodeIsAllowed, noInlineHandlers, noStyleAttributes } from './content-security.ts';
import { hasDescription, hasTitle, isBritishEnglish, oneMainHeading } from './head-rules.ts';
import { hasLinkedData } from './linked-data.ts';
import { asksNobodyElse } from './outside-requests.ts';
import type { PageRule } from './page-rule.ts';
import { noLooseStops, noPlaceholders, noPrivateContacts } from './visible-words.ts';

/** What is true of every page of the site. */
export const everyPageRules: readonly PageRule[] = [
  oneMainHeading,
  hasTitle,
  hasDescription,
  isBritishEnglish,
  hasLinkedData,
  hasPolicy,
  noInlineHandlers,
  noStyleAttributes,
  inlineCodeIsAllowed,
  asksNobodyElse,
  noPrivateContacts,
  noPlaceholders,
  noLooseStops,
];
