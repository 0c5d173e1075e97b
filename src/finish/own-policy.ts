import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const inline = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/gi;
const hash = /\s*'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * A page whose policy allows only the scripts and styles that stand in it. Astro lists those of the
 * whole site on every page: a kilobyte that no compression makes smaller, and more than a page should allow.
 */
export function ownPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(
      ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    ),
  );
  return html.replace(
    policy,
    (_, start: string, directives: string, end: string) =>
      start + directives.replaceAll(hash, (listed) => (own.has(listed.trim()) ? listed : '')) + end,
  );
}
