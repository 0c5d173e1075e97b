import { areaPath, caseStudyPath, glossaryPath, guidePath, termPath } from '../domain/paths.ts';

/** The sorts of things that may be looked for by name: what each is called, and the page of one. */
export const thingSorts = {
  'case-study': { label: 'Case study', path: caseStudyPath },
  guide: { label: 'Guide', path: guidePath },
  kind: { label: 'Kind of practice', path: (id: string) => termPath('kind', id) },
  problem: { label: 'Problem', path: (id: string) => termPath('problem', id) },
  population: { label: 'People', path: (id: string) => termPath('population', id) },
  area: { label: 'Area', path: areaPath },
  glossary: { label: 'Glossary', path: glossaryPath },
} as const;

export type ThingSort = keyof typeof thingSorts;
