/** The addresses of what the search page loads once it is wanted. */
export const searchFiles = {
  pagefind: '/pagefind/pagefind.js',
  entry: '/pagefind/pagefind-entry.json',
  engine: '/pagefind/wasm.en.pagefind',
  /** Names that mean the same, as a JSON array of arrays. */
  names: '/search/names.json',
  /** What each page of the index is called: see pack-records.ts. */
  records: '/search/records.json',
  /** Every word of the index: see word-list.ts. */
  words: '/search/words.txt',
  /** Areas with the places like them: see areas-with-like.ts. */
  areas: '/search/areas.json',
  /** What may be looked for by name: see named-things.ts. */
  things: '/search/suggestions.json',
} as const;
