import type { APIRoute } from 'astro';
import { harvardReference } from '../../citing/references.ts';
import { publishedContext } from '../../domain/published-context.ts';
import { loadLibrary } from '../../load-library.ts';

export async function getStaticPaths() {
  const { site, contexts } = await loadLibrary();
  return contexts.map((context) => ({
    params: { id: context.id },
    props: { published: publishedContext(context, site.base, harvardReference) },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['published']);
