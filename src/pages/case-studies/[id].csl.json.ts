import type { APIRoute } from 'astro';
import { caseStudyItems } from '../../citing/library-references.ts';
import { referenceResponse } from '../../citing/reference-file.ts';
import { loadLibrary } from '../../load-library.ts';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return library.caseStudies.map((caseStudy) => ({
    params: { id: caseStudy.id },
    props: { items: caseStudyItems(caseStudy, library) },
  }));
}

export const GET: APIRoute = ({ props }) => referenceResponse(props['items'], 'csl.json');
