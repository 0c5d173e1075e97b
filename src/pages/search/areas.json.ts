import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { areasWithLike } from '../../search/areas-with-like.ts';

/** The areas with those like them, for the search page. */
export const GET: APIRoute = async () => Response.json(areasWithLike(await loadLibrary()));
