/** A date as far as a text gives it: "6 December" has no year, "2018-19" is two dates. */
export interface CalendarDate {
  year?: number;
  month?: number;
  day?: number;
}

/** A date in a text. Several where one expression names several: "2018-19", "12 and 13 June 2019". */
export interface DateInProse {
  start: number;
  end: number;
  dates: CalendarDate[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1[6-9]|20)\\d\\d(?!\\d)';

/** A law is known by its year: "the Licensing Act 2003" holds a name, not a number. */
const law =
  /\b(?:Act|Regulations|Order|Rules|Code)(?: \(\w+\))? (?:1[6-9]|20)\d\d\b|\b(?:1[6-9]|20)\d\d (?:Act|Regulations|Order)\b/g;

const forms: readonly { pattern: RegExp; read: (match: RegExpExecArray) => CalendarDate[] }[] = [
  {
    pattern: new RegExp(`(?<![\\w-])(${year})-(0[1-9]|1[0-2])-([0-3]\\d)(?![\\w-])`, 'g'),
    read: ([, y, m, d]) => [{ year: Number(y), month: Number(m), day: Number(d) }],
  },
  {
    pattern: new RegExp(`(?<![\\w-])(${year})\\s?[-–—/]\\s?(\\d{2}|${year})(?![\\w-]|[.,]\\d)`, 'g'),
    read: ([, from = '', to = '']) => yearsFromTo(from, to),
  },
  {
    pattern: new RegExp(`\\b(${day})(?: ?[-–] ?| to | and | or )(${day}) (${month})(?:,? (${year}))?`, 'g'),
    read: ([, first, second, m = '', y]) => [dateOf(first, m, y), dateOf(second, m, y)],
  },
  {
    pattern: new RegExp(`\\b(?:(${day}) )?(${month}),? (${year})`, 'g'),
    read: ([, d, m = '', y]) => [dateOf(d, m, y)],
  },
  { pattern: new RegExp(`\\b(${day}) (${month})`, 'g'), read: ([, d, m = '']) => [dateOf(d, m, undefined)] },
  {
    pattern: new RegExp(`(?<![\\w£$€]|\\d[-.,–])(${year})s?(?![\\w%]|[.,]\\d)`, 'g'),
    read: ([, y]) => [{ year: Number(y) }],
  },
];

function dateOf(dayOfMonth: string | undefined, monthName: string, y: string | undefined): CalendarDate {
  return {
    ...(y !== undefined && { year: Number(y) }),
    month: months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1,
    ...(dayOfMonth !== undefined && { day: Number.parseInt(dayOfMonth, 10) }),
  };
}

/** "2018-19" is two years; "2018-06" can only be a month. */
function yearsFromTo(from: string, to: string): CalendarDate[] {
  const last = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
  if (to.length === 4 || last > Number(from)) return [{ year: Number(from) }, { year: last }];
  const asMonth = Number(to);
  return asMonth >= 1 && asMonth <= 12 ? [{ year: Number(from), month: asMonth }] : [{ year: Number(from) }];
}

/**
 * The dates of a text, in the order in which they stand, and the stretches that only look like dates
 * (`dates` is empty there): the year in the name of a law.
 */
export function datesIn(text: string): DateInProse[] {
  if (!/\d/.test(text)) return [];
  const found: DateInProse[] = [...text.matchAll(law)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    dates: [],
  }));
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, dates: read(match) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `2015`, `2015-06` or `2015-06-30` as its parts. */
export function calendarDate(written: string): CalendarDate {
  const [y, m, d] = written.split('-').map(Number);
  return {
    ...(y !== undefined && { year: y }),
    ...(m !== undefined && { month: m }),
    ...(d !== undefined && { day: d }),
  };
}

/** Whether a date says no more than another: "June 2018" agrees with 28 June 2018, not the other way round. */
export function saysNoMoreThan(date: CalendarDate, known: CalendarDate): boolean {
  return (
    (date.year === undefined || date.year === known.year) &&
    (date.month === undefined || date.month === known.month) &&
    (date.day === undefined || date.day === known.day)
  );
}
