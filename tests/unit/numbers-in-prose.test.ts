import { describe, expect, test } from 'vitest';
import { isFree } from '../../src/domain/number-reading.ts';
import { numbersIn } from '../../src/domain/numbers-in-prose.ts';

/** Each number of a text as its readings and dates: "34000 £", "1 | 5", "2016-8-1". */
function read(text: string): string[] {
  return numbersIn(text).map(({ readings, dates }) =>
    [
      ...new Set([
        ...readings.map(({ value, unit }) =>
          unit === 'plain' ? `${value}` : `${Math.round(value * 100) / 100} ${unit}`,
        ),
        ...dates.map(({ year, month, day }) =>
          [year, month, day].filter((part) => part !== undefined).join('-'),
        ),
      ]),
    ].join(' | '),
  );
}

describe('numbers in prose', () => {
  test.each([
    ['£34,000', ['34000 £']],
    ['34,000', ['34000']],
    ['£34k', ['34000 £']],
    ['£0.5m', ['500000 £']],
    ['£half a million', ['500000 £']],
    ['half a million pounds', ['500000 £']],
    ['three quarters of a million', ['750000']],
    ['283,000 pounds', ['283000 £']],
    ['4.58 million pounds', ['4580000 £']],
    ['£1.3bn', ['1300000000 £']],
    ['50p', ['0.5 £']],
    ['$20 and €30', ['20 $', '30 €']],
    ['5m', ['5000000 | 5']],
  ])('money and thousands: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  test.each([
    ['10.3%', ['10.3 per cent']],
    ['10.3 per cent', ['10.3 per cent']],
    ['13 points', ['13 points']],
    ['a 15-percentage-point fall', ['15 points']],
    ['nine in ten', ['90 per cent']],
    ['9 in 10', ['90 per cent']],
    ['one in every five', ['20 per cent']],
    ['166 out of 2,660', ['6.24 per cent']],
    ['3/4', ['75 per cent']],
    ['half of them', ['50 per cent']],
    ['two thirds', ['66.67 per cent']],
    ['about a third of them', ['33.33 per cent']],
    ['by a quarter', ['25 per cent']],
  ])('shares: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  test.each([
    ['1 August 2016', ['2016-8-1']],
    ['1st August 2016', ['2016-8-1']],
    ['August 2016', ['2016-8']],
    ['6 December', ['12-6']],
    ['12 and 13 June 2019', ['2019-6-12 | 2019-6-13']],
    ['1 to 31 August', ['8-1 | 8-31']],
    ['2018-19', ['2018 | 2019']],
    ['2018/19', ['2018 | 2019']],
    ['2016–2018', ['2016 | 2018']],
    ['2021-05-24', ['2021-5-24']],
    ['2021-05', ['2021-5']],
    ['the 1990s', ['1990']],
    ['mid-2019', ['2019']],
    ['it may be 2 of them', ['2']],
    ['10pm to 3.30am', ['22 time', '3.5 time']],
    ['at 23:00', ['23 time']],
  ])('dates and times: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  test.each([
    ['twelve', ['12']],
    ['twenty-one', ['21']],
    ['a hundred people', ['100']],
    ['a hundred and fifty', ['150']],
    ['two and a half million', ['2500000']],
    ['two and a half years', ['2.5']],
    ['one hundred and twenty thousand', ['120000']],
    ['half a dozen', ['6']],
    ['for every thousand', ['1000']],
    ['between twenty and thirty', ['20', '30']],
  ])('words: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  test.each([
    ['5-10%', ['5 | 5 per cent', '10 per cent']],
    ['5 to 10 per cent', ['5 | 5 per cent', '10 per cent']],
    ['£5-10m', ['5 £ | 5000000 £', '10000000 | 10 | 10000000 £ | 10 £']],
    ['£34,000-40,000', ['34000 £', '40000 | 40000 £']],
    ['18-36 hours', ['18', '36']],
    ['43,000 pounds and 22,000 the next', ['43000 £', '22000 | 22000 £']],
    ['whether the 10.3 is per cent', ['10.3 | 10.3 any']],
  ])('the unit of a neighbour: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  test.each([
    'the third of its kind',
    'the 21st of its kind',
    'a third party',
    'half an hour, half-way, the first half',
    'each quarter',
    'several hundred, a few thousand, tens of thousands',
    'someone, tennis, often',
    'COVID-19, 5G, No5',
    'open 24/7',
    'the Licensing Act 2003 and the 1971 Act',
    'cited here[^rct-10] and there[^a-2/b-3]',
    'https://example.org/2019/55 and 10.1177/0032258',
    'May I?',
  ])('no number: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('number words up to ten that count something are free, all else is not', () => {
    const free = numbersIn('five of the ten').map(isFree);
    const bound = numbersIn('5 teams, twelve teams, five per cent, ten million, nine in ten, half of it').map(
      isFree,
    );
    expect(free).toEqual([true, true]);
    expect(bound).toEqual([false, false, false, false, false, false]);
  });

  test('a number says where it stands and how it is written', () => {
    const [number] = numbersIn('It cost about £34,000 a year.');
    expect(number).toMatchObject({ text: '£34,000', start: 14, end: 21, rounding: 'about', form: 'digits' });
  });

  test.each([
    ['about 20', 'about'],
    ['nearly 20', 'below'],
    ['almost a hundred', 'below'],
    ['up to 20', 'below'],
    ['fewer than 20', 'below'],
    ['no fewer than 20', 'above'],
    ['more than 20', 'above'],
    ['just over £20', 'above'],
    ['at least 20', 'above'],
    ['20 or more', 'above'],
    ['20 people or more', 'above'],
    ['20+', 'above'],
    ['20 or so', 'about'],
    ['20', 'none'],
  ])('"%s" is rounded as %s', (text, rounding) => {
    expect(numbersIn(text)[0]?.rounding).toBe(rounding);
  });
});
