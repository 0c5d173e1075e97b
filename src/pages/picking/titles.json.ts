import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';

/** The titles of all pages whose facts can be picked, by what citations call the page. */
export const GET: APIRoute = async () => {
  const { caseStudies, kinds, everyKind, contexts } = await loadLibrary();
  return Response.json(
    Object.fromEntries([
      ...caseStudies.map(({ id, page }) => [id, page.title]),
      ...[...kinds, everyKind].map(({ term }) => [`kind:${term.id}`, term.label]),
      ...contexts.map(({ id, page }) => [`context:${id}`, page.title]),
    ]),
  );
};
