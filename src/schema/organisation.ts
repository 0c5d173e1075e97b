import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { webAddress } from './web-address.ts';

/** A body with a part in a practice. */
export const organisation = z.strictObject({
  id: slug,
  name: z.string(),
  /** The name as people shorten it. */
  short: z.string().optional(),
  /** Other and earlier names. */
  also: z.array(z.string()).default([]),
  /** A term of the list `partner`: what sort of body it is. */
  sort: slug,
  /** The police force areas in which it works, by id. Empty for a national body. */
  areas: z.array(slug).default([]),
  url: webAddress.optional(),
});

/** `organisations.yaml`. */
export const organisationList = z.strictObject({ organisations: z.array(organisation) });

export type Organisation = z.output<typeof organisation>;
