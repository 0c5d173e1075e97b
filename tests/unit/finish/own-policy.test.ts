import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from '../../../src/finish/own-policy.ts';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (directives: string) =>
  `<meta http-equiv="content-security-policy" content="${directives}"><style>p{}</style><script type="module">go()</script>`;

test('a page allows the scripts and styles that stand in it, and no others', () => {
  const all = `script-src 'self' ${hashOf('go()')} ${hashOf('elsewhere()')}; style-src ${hashOf('p{}')} ${hashOf('b{}')};`;
  expect(ownPolicy(page(all))).toBe(page(`script-src 'self' ${hashOf('go()')}; style-src ${hashOf('p{}')};`));
});

test('what is no hash stays in the policy', () => {
  const search = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';";
  expect(ownPolicy(page(search))).toBe(page(search));
});
