import type { AstroIntegration } from 'astro';

export function checkBeforeBuild(): AstroIntegration {
  return { name: 'check-content', hooks: {} };
}
