import { z } from 'astro/zod';

/** A name used in addresses and references: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Use lower-case letters, digits and single hyphens only, such as durham-checkpoint.',
  );
