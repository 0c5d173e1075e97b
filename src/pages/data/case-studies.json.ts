import type { APIRoute } from 'astro';
import { harvardReference } from '../../citing/references.ts';
import { publishedCaseStudy } from '../../domain/published-case-study.ts';
import { loadLibrary } from '../../load-library.ts';

export const GET: APIRoute = async () => {
  const { site, caseStudies, money } = await loadLibrary();
  return Response.json(
    caseStudies.map((caseStudy) => publishedCaseStudy(caseStudy, site.base, money, harvardReference)),
  );
};
