/** An element that only tells the index something: other names, filters, what a result shows. */
const record = /<span data-pagefind-(?:meta|filter|sort)="[^"]*"><\/span>\s*/g;
const emptyBox = /<div hidden>\s*<\/div>\s*/g;
const tag = /<[a-z][a-z0-9]*(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*\/?>/gi;
/** Which part of a page is indexed, and which parts of that are not, stays said: outside tools may index a copy. */
const attribute = /\s+data-pagefind-(?!body\b|ignore\b)[a-z-]+(?:="[^"]*")?/g;

/** A page without the marks that were for the search index: it has been made, and readers need not carry them. */
export function dropSearchMarks(html: string): string {
  return html
    .replaceAll(record, '')
    .replaceAll(emptyBox, '')
    .replaceAll(tag, (whole) => whole.replaceAll(attribute, ''));
}
