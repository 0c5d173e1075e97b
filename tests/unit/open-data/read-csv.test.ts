import { describe, expect, test } from 'vitest';
import { readCsv, readCsvRecords } from '../../support/data/read-csv.ts';

describe('the strict reader of comma-separated values', () => {
  test.each([
    [
      'plain values',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa\r\n1', [['a'], ['1']]],
    ['a comma, a quote and a line end inside quotes', 'a\r\n"1,""2""\r\n3"', [['a'], ['1,"2"\r\n3']]],
    [
      'empty values, also the last',
      'a,b,c\r\n,,\r\n',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
      ],
    ],
    [
      'an empty last value without a line end',
      'a,b\r\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, lines) => {
    expect(readCsv(text)).toEqual(lines);
  });

  test('gives records by the names of the columns', () => {
    expect(readCsvRecords('id,n\r\nx,1\r\n')).toEqual([{ id: 'x', n: '1' }]);
  });

  test.each([
    ['a line that is too short', 'a,b\r\n1\r\n', 'Line 2 has 1 values; the first line has 2.'],
    ['a quote inside a bare value', 'a\r\n1"2\r\n', 'Line 2: "\\"" stands where a comma or CR LF should.'],
    ['text after a closing quote', 'a\r\n"1"2\r\n', 'Line 2: "2" stands where a comma or CR LF should.'],
    ['a line that ends in a bare line feed', 'a\nb', 'Line 1: "\\n" stands where a comma or CR LF should.'],
    ['a quote that is never closed', 'a\r\n"1', 'Line 2: a quote is opened and never closed.'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readCsv(text)).toThrow(message);
  });
});
