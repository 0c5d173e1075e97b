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

/** The parts without the title that they begin with, if they do: a section's text starts with its heading. */
export function withoutTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  if (!text.startsWith(title)) return [...parts];
  let left = text.length - text.slice(title.length).replace(/^[.\s]+/, '').length;
  return parts.flatMap(({ text: part, marked }) => {
    const rest = part.slice(left);
    left = Math.max(0, left - part.length);
    return rest === '' ? [] : { text: rest, marked };
  });
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
