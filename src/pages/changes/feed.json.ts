import type { APIRoute } from 'astro';
import { caseStudyChanges } from '../../domain/changes.ts';
import { loadLibrary } from '../../load-library.ts';
import { changesFeed } from '../../open-data/changes-feed.ts';

export const GET: APIRoute = async () => {
  const library = await loadLibrary();
  const feed = changesFeed(caseStudyChanges(library), library.site);
  return new Response(feed.json1(), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
