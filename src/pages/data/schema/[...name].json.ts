import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../load-library.ts';
import { authorSchemas } from '../../../open-data/author-schemas.ts';
import { jsonFile } from '../../../open-data/json-file.ts';
import { publishedSchemas } from '../../../open-data/published-schemas.ts';
import { schemaFile } from '../../../open-data/schema-file.ts';

export async function getStaticPaths() {
  const { site } = await loadLibrary();
  return [...publishedSchemas, ...authorSchemas].map((schema) => ({
    params: { name: schema.name },
    props: { text: jsonFile(schemaFile(schema, site.base)) },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'content-type': 'application/json' } });
