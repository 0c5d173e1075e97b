import type { BuiltPage } from '../../support/site/built-pages.ts';
import { parseHtml } from '../../support/site/parse-html.ts';

/** A page with these parts, for trying a rule. */
export function aPage(parts: { html?: string; head?: string; body?: string }): BuiltPage {
  const html = `<!doctype html><html lang="${parts.html ?? 'en-GB'}"><head>${parts.head ?? ''}</head><body>${parts.body ?? ''}</body></html>`;
  return { address: '/a-page/', html, document: parseHtml(html) };
}
