import { expect, test } from 'vitest';
import { readPackFile, writePackFile } from '../../../src/briefing/pack-file.ts';
import { packAt } from '../../support/a-pack.ts';

test('a pack comes back from its file as it was', () => {
  const pack = packAt('?items=town,town/a&title=A+%22title%22&note=One%0Atwo&notes=town/a~Mind+this');
  expect(readPackFile(writePackFile(pack))).toEqual({ pack, malformed: [] });
});

test.each([
  ['no JSON', 'TY  - RPRT'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['another sort of file', '{"items":["town"]}'],
])('%s is not taken for a pack', (_, text) => {
  expect(readPackFile(text)).toBeUndefined();
});

test('what has no place in a pack file is passed over', () => {
  const text = '{"sort":"briefing-pack","title":5,"items":["town",7,"../x"],"notes":[["town"],"x",null]}';
  expect(readPackFile(text)).toEqual({
    pack: { title: '', question: '', note: '', items: ['town'], notes: new Map() },
    malformed: ['../x'],
  });
});
