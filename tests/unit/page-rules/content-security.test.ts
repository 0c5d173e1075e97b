import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  hasPolicy,
  inlineCodeIsAllowed,
  noInlineHandlers,
  noStyleAttributes,
} from '../../support/site/page-rules/content-security.ts';
import { aPage } from './a-page.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const policy = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;

describe('the content security policy of a page', () => {
  test('a strict one passes', () => {
    expect(hasPolicy.faults(aPage({ head: policy("default-src 'none'; script-src 'self'") }))).toEqual([]);
  });

  test('a page without one is named', () => {
    expect(hasPolicy.faults(aPage({}))).toEqual(['has 0 content security policies']);
  });

  test('one that lets inline code through is named', () => {
    expect(
      hasPolicy.faults(aPage({ head: policy("default-src 'self'; style-src 'unsafe-inline'") })),
    ).toEqual(["its policy does not say default-src 'none'", "its policy allows 'unsafe-inline'"]);
  });

  test('inline code whose hash it names passes, and so does data', () => {
    const head = policy(`script-src 'self' ${hash('go()')}; style-src ${hash('p > b {}')}`);
    const body =
      '<script>go()</script><style>p > b {}</style><script type="application/ld+json">{}</script><script src="/a.js"></script>';
    expect(inlineCodeIsAllowed.faults(aPage({ head, body }))).toEqual([]);
  });

  test('inline code whose hash it does not name is named', () => {
    const page = aPage({
      head: policy(`script-src 'self' ${hash('go()')}`),
      body: '<script>stop()</script>',
    });
    expect(inlineCodeIsAllowed.faults(page)).toEqual([
      `an inline <script> is not in script-src: ${hash('stop()')} stop()`,
    ]);
  });

  test('an event handler and a javascript: link are named', () => {
    const page = aPage({ body: '<p onclick="go()">x</p><a href="javascript:go()">y</a>' });
    expect(noInlineHandlers.faults(page)).toEqual(['<p> has onclick', '<a href> runs a script']);
  });

  test('a style attribute is named', () => {
    expect(noStyleAttributes.faults(aPage({ body: '<p style="color: red">x</p>' }))).toEqual([
      '<p> has style="color: red"',
    ]);
  });
});
