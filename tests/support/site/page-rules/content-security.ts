import { createHash } from 'node:crypto';
import type { HtmlElement } from 'html-validate';
import type { BuiltPage } from '../built-pages.ts';
import { attribute, parseHtml } from '../parse-html.ts';
import type { PageRule } from './page-rule.ts';

/** Types of script that a browser reads as data and does not run. */
const dataBlocks = /^application\/(ld\+)?json$|^text\/pagefind/;

export const hasPolicy: PageRule = {
  name: 'carries a content security policy that forbids what it does not name',
  faults: ({ document }) => {
    const policies = document.querySelectorAll('meta').filter(isPolicy);
    if (policies.length !== 1) return [`has ${policies.length} content security policies`];
    const text = policyOf(document);
    const unsafe = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"].filter((word) =>
      text.includes(word),
    );
    return [
      ...(directive(text, 'default-src').join(' ') === "'none'"
        ? []
        : ["its policy does not say default-src 'none'"]),
      ...unsafe.map((word) => `its policy allows ${word}`),
    ];
  },
};

export const noInlineHandlers: PageRule = {
  name: 'has no inline event handler and no javascript: link',
  faults: ({ document }) =>
    document.querySelectorAll('*').flatMap((element) =>
      element.attributes.flatMap(({ key, value }) => {
        if (/^on/i.test(key)) return [`<${element.tagName}> has ${key}`];
        return /^\s*javascript:/i.test(String(value ?? ''))
          ? [`<${element.tagName} ${key}> runs a script`]
          : [];
      }),
    ),
};

export const noStyleAttributes: PageRule = {
  name: 'has no style attribute',
  faults: ({ document }) =>
    document
      .querySelectorAll('[style]')
      .map((element) => `<${element.tagName}> has style="${attribute(element, 'style')}"`),
};

export const inlineCodeIsAllowed: PageRule = {
  name: 'has no inline script or style whose hash is missing from its policy',
  faults: (page) => [...unlisted(page, 'script', 'script-src'), ...unlisted(page, 'style', 'style-src')],
};

function unlisted(page: BuiltPage, tag: 'script' | 'style', directiveName: string): string[] {
  const allowed = directive(policyOf(page.document), directiveName);
  const blocks = page.html.matchAll(new RegExp(`(<${tag}\\b[^>]*>)([\\s\\S]*?)</${tag}>`, 'gi'));
  return [...blocks].flatMap(([, start = '', code = '']) => {
    const element = parseHtml(`${start}</${tag}>`).querySelector(tag);
    if (element === null || element.hasAttribute('src')) return [];
    if (dataBlocks.test(attribute(element, 'type') ?? '')) return [];
    const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    return allowed.includes(hash)
      ? []
      : [`an inline <${tag}> is not in ${directiveName}: ${hash} ${code.trim().slice(0, 60)}`];
  });
}

function isPolicy(meta: HtmlElement): boolean {
  return attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function policyOf(document: HtmlElement): string {
  const meta = document.querySelectorAll('meta').find(isPolicy);
  return (meta && attribute(meta, 'content')) ?? '';
}

function directive(policy: string, name: string): string[] {
  const found = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name);
  return found?.slice(1) ?? [];
}
