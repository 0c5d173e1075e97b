const moduleScript = /<script type="module" src="([^"]+)"/g;
const staticImport = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;

/**
 * A page that asks at once for what its scripts import: else a browser learns of it only when a script is
 * here, a whole round trip later.
 * @param read gives the text of a script by its address from the root of the site
 */
export function preloadImports(html: string, read: (address: string) => string): string {
  const scripts = [...html.matchAll(moduleScript)].map(([, address = '']) => address);
  const imported = new Set<string>();
  const follow = (address: string): void => {
    for (const [, from = ''] of read(address).matchAll(staticImport)) {
      const target = new URL(from, `https://site.invalid${address}`).pathname;
      if (imported.has(target)) continue;
      imported.add(target);
      follow(target);
    }
  };
  scripts.forEach(follow);
  const links = [...imported]
    .filter((address) => !scripts.includes(address))
    .map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
