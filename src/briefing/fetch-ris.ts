import { sourceFile } from '../domain/paths.ts';
import type { RisFile } from './joined-ris.ts';

/** Fetches the reference of each source; no text where it could not be fetched. */
export function fetchRis(sources: readonly string[]): Promise<RisFile[]> {
  return Promise.all(
    sources.map(async (id) => {
      try {
        const response = await fetch(sourceFile(id, 'ris'));
        return { id, text: response.ok ? await response.text() : undefined };
      } catch {
        return { id, text: undefined };
      }
    }),
  );
}
