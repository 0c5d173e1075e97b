/** Letters that are one sound or are often mistaken for each other by ear. */
const alike = ['ck', 'cs', 'sz', 'fv', 'gj', 'mn', 'dt', 'bp', 'kq', 'iy', 'xz'];
/** Neighbours on the keyboard, row by row and one under the other. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const slips = new Map<string, number>();
const note = (a: string, b: string, cost: number): void => {
  for (const pair of [a + b, b + a]) slips.set(pair, Math.min(cost, slips.get(pair) ?? 2));
};
for (const vowel of 'aeiouy') for (const other of 'aeiouy') note(vowel, other, 0.6);
for (const pair of alike) note(pair.charAt(0), pair.charAt(1), 0.6);
for (const [line, row] of rows.entries())
  for (const [place, key] of [...row].entries()) {
    note(key, row.charAt(place + 1), 0.9);
    note(key, rows[line + 1]?.charAt(place) ?? '', 0.9);
    note(key, rows[line + 1]?.charAt(place - 1) ?? '', 0.9);
  }

const swapped = 0.75;
const changed = 1.4;
const doubled = 0.4;
const silent = 0.8;

/** What a letter too many or too few counts: least beside its like, little for a vowel or a mute h. */
const extra = (letter: string, before: string): number =>
  letter === before ? doubled : 'aeiouyh'.includes(letter) ? silent : 1;

/** As it sounds, where several letters are one sound. */
const heard = (word: string): string =>
  word.replaceAll('ph', 'f').replaceAll('ck', 'k').replaceAll('ght', 't').replace(/^kn/, 'n');

/**
 * How far a typed word is from a known one, counted in slips of hand and ear: two letters in the wrong
 * order, a doubled letter, one vowel or like sound for another, a neighbouring key. A letter that nothing
 * explains counts most. Damerau's distance with the costs of such slips; above `most` it is infinite.
 */
export function slipDistance(typed: string, known: string, most: number): number {
  const asHeard = heard(typed) !== typed || heard(known) !== known;
  const written = distance(typed, known, most);
  return asHeard ? Math.min(written, distance(heard(typed), heard(known), most) + 0.2) : written;
}

function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] ?? 0) + extra(b.charAt(j - 1), b.charAt(j - 2));
  for (let i = 1; i <= a.length; i++) {
    const [letter, before] = [a.charAt(i - 1), a.charAt(i - 2)];
    const row = [(last[0] ?? 0) + extra(letter, before)];
    for (let j = 1; j <= b.length; j++) {
      const [other, otherBefore] = [b.charAt(j - 1), b.charAt(j - 2)];
      const change = letter === other ? 0 : (slips.get(letter + other) ?? changed);
      let cost = Math.min(
        (last[j] ?? 0) + extra(letter, before),
        (row[j - 1] ?? 0) + extra(other, otherBefore),
        (last[j - 1] ?? 0) + change,
      );
      if (i > 1 && j > 1 && letter === otherBefore && before === other && letter !== before)
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + swapped);
      row[j] = cost;
    }
    if (Math.min(...row) > most) return Infinity;
    [beforeLast, last] = [last, row];
  }
  const all = last[b.length] ?? Infinity;
  return all > most ? Infinity : all;
}
