/** A file of references as it came; no text where it could not be fetched. */
export interface RisFile {
  id: string;
  text: string | undefined;
}

/**
 * Joins files of references in the RIS format into one, each ended as the format asks.
 * @returns the text, empty where there is none, and the ids whose file is missing or is no RIS
 */
export function joinRis(files: readonly RisFile[]): { ris: string; missing: readonly string[] } {
  const isRis = ({ text }: RisFile): boolean => text !== undefined && /^\uFEFF?\s*TY {2}- /.test(text);
  const records = files.filter(isRis).map(({ text = '' }) => {
    const lines = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    return [...lines, ...(/^ER {2}-/.test(lines.at(-1) ?? '') ? [] : ['ER  - '])].join('\r\n');
  });
  return {
    ris: records.map((record) => `${record}\r\n`).join('\r\n'),
    missing: files.filter((file) => !isRis(file)).map(({ id }) => id),
  };
}
