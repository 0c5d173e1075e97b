const shortest = 3;
const letters = new RegExp(`\\p{L}{${shortest},}`, 'gu');

/**
 * The words of a built page, each once, in lower case and without figures; none where the page is not
 * in the search index. A word with a hyphen gives its parts.
 */
export function pageWords(html: string): Set<string> {
  const start = html.indexOf('data-pagefind-body');
  if (start === -1) return new Set();
  const body = html
    .slice(html.indexOf('>', start), html.lastIndexOf('</main>'))
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ');
  const names = [...body.matchAll(/data-pagefind-meta="\w+:([^"]*)"/g)].map(([, value]) => value);
  const text = [body.replaceAll(/<[^>]*>/g, ' '), ...names].join(' ').replaceAll(/&[a-z]+;|&#\w+;/g, ' ');
  return new Set(text.toLowerCase().match(letters));
}
