import { z } from 'astro/zod';

/** An address on the web, with https:// or http:// in front. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Give the whole address, starting with https:// (or http:// where the source has no other).',
});
