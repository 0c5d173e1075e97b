import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { nameSets } from '../../search/name-sets.ts';

/** The names that mean the same, for the search page. */
export const GET: APIRoute = async () => Response.json(nameSets(await loadLibrary()));
