import { caseStudyFile } from '../domain/paths.ts';
import type { PublishedCaseStudy } from '../domain/published-case-study.ts';

const records = new Map<string, Promise<PublishedCaseStudy>>();

/**
 * The published record of a case study, fetched once. One that did not come is asked for again.
 * @throws when it cannot be fetched
 */
export function loadRecord(id: string): Promise<PublishedCaseStudy> {
  const known = records.get(id);
  if (known !== undefined) return known;
  const record = fetchRecord(id);
  records.set(id, record);
  record.catch(() => records.delete(id));
  return record;
}

async function fetchRecord(id: string): Promise<PublishedCaseStudy> {
  const answer = await fetch(caseStudyFile(id, 'json'));
  if (!answer.ok) throw new Error(`The record of ${id} answers with status ${answer.status}.`);
  return (await answer.json()) as PublishedCaseStudy;
}
