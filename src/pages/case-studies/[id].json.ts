import type { APIRoute } from 'astro';
import { harvardReference } from '../../citing/references.ts';
import { publishedCaseStudy } from '../../domain/published-case-study.ts';
import { loadLibrary } from '../../load-library.ts';

export async function getStaticPaths() {
  const { site, caseStudies, money } = await loadLibrary();
  return caseStudies.map((caseStudy) => ({
    params: { id: caseStudy.id },
    props: { published: publishedCaseStudy(caseStudy, site.base, money, harvardReference) },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['published']);
