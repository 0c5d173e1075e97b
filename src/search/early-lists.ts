/**
 * Asks for the lists of the search before the script of the page is here, where the address holds a question
 * already. It imports nothing, so that it stands in the page; the page names the lists in a meta element.
 */
const named = document.querySelector<HTMLMetaElement>('meta[name="early-lists"]')?.content.split(' ') ?? [];
if (new URLSearchParams(location.search).get('q')) {
  for (const href of named) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = href;
    document.head.append(link);
  }
}
