const mark = '\uFEFF';

/**
 * Reads comma-separated values as RFC 4180 has them, and nothing looser: lines end in CR LF, a quote
 * stands only around a whole value or doubled inside one, and every line has as many values as the first.
 * A byte order mark at the start is passed over.
 * @returns the lines, the first of which are the names of the columns
 * @throws with the number of the line, counted from 1, where the text breaks these rules
 */
export function readCsv(text: string): string[][] {
  const rest = text.startsWith(mark) ? text.slice(1) : text;
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < rest.length) {
    const { value, end } = valueAt(rest, at, lines.length + 1);
    line.push(value);
    if (rest.startsWith(',', end)) {
      at = end + 1;
      if (at === rest.length) line.push('');
    } else {
      if (end < rest.length && !rest.startsWith('\r\n', end)) throw fault(lines.length + 1, rest, end);
      lines.push(line);
      line = [];
      at = end + 2;
    }
  }
  if (line.length > 0) lines.push(line);
  checkWidths(lines);
  return lines;
}

/** The lines of a file as records by the names of its columns. */
export function readCsvRecords(text: string): Record<string, string>[] {
  const [names = [], ...lines] = readCsv(text);
  return lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ''])));
}

function valueAt(text: string, start: number, line: number): { value: string; end: number } {
  if (text[start] !== '"') {
    const end = start + (/^[^,"\r\n]*/.exec(text.slice(start, nextBreak(text, start)))?.[0].length ?? 0);
    return { value: text.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new Error(`Line ${line}: a quote is opened and never closed.`);
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

/** Where the next comma or line end stands, so that only one value is looked at. */
function nextBreak(text: string, from: number): number {
  const comma = text.indexOf(',', from);
  const lineEnd = text.indexOf('\n', from);
  const ends = [comma, lineEnd].filter((at) => at !== -1);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

function fault(line: number, text: string, at: number): Error {
  return new Error(`Line ${line}: ${JSON.stringify(text[at])} stands where a comma or CR LF should.`);
}

function checkWidths(lines: readonly string[][]): void {
  const width = lines[0]?.length ?? 0;
  const odd = lines.findIndex((line) => line.length !== width);
  if (odd !== -1)
    throw new Error(`Line ${odd + 1} has ${lines[odd]?.length} values; the first line has ${width}.`);
}
