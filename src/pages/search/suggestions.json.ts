import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { namedThings } from '../../search/named-things.ts';

/** What the search boxes suggest. */
export const GET: APIRoute = async () => Response.json(namedThings(await loadLibrary()));
