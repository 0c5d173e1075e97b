import type { APIRoute } from 'astro';
import { libraryItems } from '../../citing/library-references.ts';
import { referenceResponse } from '../../citing/reference-file.ts';
import { loadLibrary } from '../../load-library.ts';

export const GET: APIRoute = async () => referenceResponse(libraryItems(await loadLibrary()), 'ris');
