import { type Source, source } from '../../src/schema/source.ts';

/** A source with only what every source has, after some changes. */
export const sampleSource = (
  parts: Partial<Record<keyof Source, unknown>> = {},
): Source & { id: string } => ({
  ...source.parse({
    type: 'news',
    title: 'A scheme in Durham',
    publisher: 'The Guardian',
    licence: 'all rights reserved',
    read: 'full',
    accessed: '2026-11-21',
    ...parts,
  }),
  id: 'sample',
});
