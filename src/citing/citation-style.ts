/** The styles in which we cite, the usual one for officers in Britain first. */
export const citationStyles = {
  harvard: {
    name: 'Harvard (Cite Them Right)',
    file: 'harvard-cite-them-right.csl',
    for: 'most universities and councils in Britain',
  },
  apa: { name: 'APA (7th edition)', file: 'apa.csl', for: 'psychology, criminology and social science' },
  vancouver: { name: 'Vancouver', file: 'vancouver.csl', for: 'medicine and public health' },
  oscola: {
    name: 'OSCOLA (4th edition)',
    file: 'oscola-no-ibid.csl',
    for: 'law; this is the form for a footnote',
  },
} as const;

export type CitationStyle = keyof typeof citationStyles;

export const styleIds = Object.keys(citationStyles) as CitationStyle[];
