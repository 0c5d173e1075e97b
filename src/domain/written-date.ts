const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2015` → "2015", `2015-06` → "June 2015", `2015-06-03` → "3 June 2015". */
export function writtenDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "2016 to 2018", "since 2015", or the one date where both ends are the same. */
export function writtenPeriod(from: string, to: string | undefined): string {
  if (to === undefined) return `since ${writtenDate(from)}`;
  return from === to ? writtenDate(from) : `${writtenDate(from)} to ${writtenDate(to)}`;
}

/** Whole months from one date to another; a date known only to the year counts from its first day. */
export function monthsBetween(earlier: string, later: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = earlier.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = later.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
