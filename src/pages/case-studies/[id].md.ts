import type { APIRoute } from 'astro';
import { loadLibrary, loadStory } from '../../load-library.ts';
import { caseStudyMarkdown } from '../../open-data/case-study-markdown.ts';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return Promise.all(
    library.caseStudies.map(async (caseStudy) => ({
      params: { id: caseStudy.id },
      props: { text: caseStudyMarkdown(caseStudy, await loadStory(caseStudy.id), library) },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
