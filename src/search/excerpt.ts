/** A stretch of an excerpt: found words are marked. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * Takes an excerpt of the index apart. It comes as text with `<mark>` around found words and `&lt;`
 * and `&gt;` for angle brackets; whatever else looks like markup is text. Words found side by side
 * become one part, and punctuation around them is not marked.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .replace(/ …$/, '\u00a0…')
    .replaceAll(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((text, index) => (index % 2 === 1 ? found(plain(text)) : { text: plain(text), marked: false }))
    .filter(({ text }) => text !== '');
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

function found(text: string): ExcerptPart[] {
  const [, before = '', words = '', after = ''] = /^(["'“‘([]*)(.*?)([\])"'”’.,;:?!]*)$/s.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: words, marked: true },
    { text: after, marked: false },
  ];
}
