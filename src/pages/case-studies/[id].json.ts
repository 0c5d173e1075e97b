import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { recordOf } from '../../open-data/case-study-record.ts';
import { jsonFile } from '../../open-data/json-file.ts';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return library.caseStudies.map((caseStudy) => ({
    params: { id: caseStudy.id },
    props: { text: jsonFile(recordOf(caseStudy, library)) },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'content-type': 'application/json' } });
