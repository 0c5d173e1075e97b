/** Groups of pages that share a title or a description, one message each: `"Areas": /areas/, /where/`. */
export function sharedBy<Page extends { address: string }>(
  pages: Iterable<Page>,
  words: (page: Page) => string,
): string[] {
  const groups = Object.groupBy(pages, words);
  return Object.entries(groups)
    .filter(([, group]) => group !== undefined && group.length > 1)
    .map(([text, group]) => `"${text}": ${group?.map((page) => page.address).join(', ')}`);
}
