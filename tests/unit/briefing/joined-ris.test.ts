import { expect, test } from 'vitest';
import { joinRis } from '../../../src/briefing/joined-ris.ts';

const weir = 'TY  - JOUR\r\nAU  - Weir, K.\r\nER  - \r\n';

test('references are joined with an empty line between, in the order given', () => {
  const news = '\uFEFFTY  - NEWS\nTI  - Some news\nER  -\n\n';
  expect(
    joinRis([
      { id: 'weir-2021', text: weir },
      { id: 'news-2021', text: news },
    ]),
  ).toEqual({
    ris: 'TY  - JOUR\r\nAU  - Weir, K.\r\nER  -\r\n\r\nTY  - NEWS\r\nTI  - Some news\r\nER  -\r\n',
    missing: [],
  });
});

test('a reference that was not ended is ended', () => {
  expect(joinRis([{ id: 'a', text: 'TY  - RPRT\nTI  - A' }]).ris).toBe('TY  - RPRT\r\nTI  - A\r\nER  - \r\n');
});

test('what could not be fetched, and what is no reference, is named', () => {
  const files = [
    { id: 'weir-2021', text: weir },
    { id: 'gone', text: undefined },
    { id: 'a-page', text: '<!doctype html><title>Not found</title>' },
  ];
  expect(joinRis(files).missing).toEqual(['gone', 'a-page']);
  expect(joinRis([]).ris).toBe('');
});
