import type { APIRoute } from 'astro';
import { publishedCaseStudy } from '../../domain/published-data.ts';
import { loadLibrary } from '../../load-library.ts';

export const GET: APIRoute = async () => {
  const { site, caseStudies } = await loadLibrary();
  return Response.json(caseStudies.map((caseStudy) => publishedCaseStudy(caseStudy, site.base)));
};
