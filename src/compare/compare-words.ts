import { type CompareAddress, fewestCompared, mostCompared } from '../domain/compare-address.ts';

/** What the page says of an address that it cannot show in full, one sentence each. */
export function addressNotes(
  { unknown, leftOut }: Pick<CompareAddress, 'unknown' | 'leftOut'>,
  titleOf: (id: string) => string,
): string[] {
  const names = unknown.map((id) => `“${id}”`).join(', ');
  const left = leftOut.map(titleOf).join(', ');
  return [
    ...(unknown.length === 0
      ? []
      : [`There is no case study ${names}. It may have been renamed, or the address may be incomplete.`]),
    ...(leftOut.length === 0
      ? []
      : [`No more than four fit side by side. These are the first ${mostCompared}; left out: ${left}.`]),
  ];
}

/** What the page says once it shows so many columns and rows. */
export function statusWords(columns: number, rows: number, same: number, onlyDifferences: boolean): string {
  if (columns === 0) return '';
  if (columns < fewestCompared) return 'One case study is chosen. Choose another to set beside it.';
  const alike = `${same} of ${rows} rows are the same in all`;
  if (same === 0) return `${columns} case studies. No row is the same in all.`;
  return `${columns} case studies. ${alike}${onlyDifferences ? ' and left out' : ''}.`;
}

/** The title of the window: what is compared comes first, so that it can be told from other tabs. */
export const windowTitle = (titles: readonly string[], pageTitle: string): string =>
  titles.length < fewestCompared ? pageTitle : `${titles.join(' / ')} · ${pageTitle}`;
