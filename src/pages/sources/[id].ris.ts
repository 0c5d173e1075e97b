import type { APIRoute } from 'astro';
import { sourceItem } from '../../citing/csl-item.ts';
import { referenceResponse } from '../../citing/reference-file.ts';
import { loadLibrary } from '../../load-library.ts';

export async function getStaticPaths() {
  const { sources } = await loadLibrary();
  return sources.map((source) => ({ params: { id: source.id }, props: { item: sourceItem(source) } }));
}

export const GET: APIRoute = ({ props }) => referenceResponse([props['item']], 'ris');
