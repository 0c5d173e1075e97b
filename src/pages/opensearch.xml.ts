import type { APIRoute } from 'astro';
import { loadLibrary } from '../load-library.ts';
import { openSearchDescription } from '../search/open-search.ts';

/** Lets a browser search the library from its address bar. */
export const GET: APIRoute = async () => {
  const { site } = await loadLibrary();
  return new Response(openSearchDescription(site), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
