import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { dataFiles } from '../../open-data/data-file.ts';
import { dataPackage } from '../../open-data/data-package.ts';
import { jsonFile } from '../../open-data/json-file.ts';

export const GET: APIRoute = async () => {
  const library = await loadLibrary();
  return new Response(jsonFile(dataPackage(library, dataFiles(library))), {
    headers: { 'content-type': 'application/json' },
  });
};
