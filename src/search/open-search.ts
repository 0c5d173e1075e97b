import { absolute, paths } from '../domain/paths.ts';

/** The standard allows no longer short name. */
const longestShortName = 16;

/**
 * An OpenSearch description of the site's search, with which a browser can search it from its
 * address bar.
 * @param site its name, what it is, and its whole base address
 */
export function openSearchDescription(site: { name: string; description: string; base: string }): string {
  const template = `${absolute(paths.search, site.base)}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(shortName(site.name))}</ShortName>
  <LongName>${escaped(site.name)}</LongName>
  <Description>${escaped(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image type="image/svg+xml">${escaped(absolute('/icon.svg', site.base))}</Image>
  <Url type="text/html" template="${escaped(template)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(absolute(paths.openSearch, site.base))}"/>
</OpenSearchDescription>
`;
}

/** The last words of the name that fit: they say more of what a site is than the first. */
function shortName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && words.join(' ').length > longestShortName) words.shift();
  return words.join(' ').slice(0, longestShortName);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
