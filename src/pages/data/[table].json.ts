import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { dataFiles } from '../../open-data/data-file.ts';

export async function getStaticPaths() {
  return dataFiles(await loadLibrary())
    .filter(({ format }) => format === 'json')
    .map(({ table, text }) => ({ params: { table: table.name }, props: { text } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'content-type': 'application/json' } });
