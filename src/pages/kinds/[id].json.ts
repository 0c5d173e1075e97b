import type { APIRoute } from 'astro';
import { harvardReference } from '../../citing/references.ts';
import { publishedKind } from '../../domain/published-kind.ts';
import { loadLibrary } from '../../load-library.ts';

export async function getStaticPaths() {
  const { site, kinds, everyKind } = await loadLibrary();
  return [...kinds, everyKind].map((kind) => ({
    params: { id: kind.term.id },
    props: { published: publishedKind(kind, site.base, harvardReference) },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['published']);
