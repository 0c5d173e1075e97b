import { expect, test } from 'vitest';
import { dropSearchMarks } from '../../../src/finish/drop-search-marks.ts';

test('what only the index needed is gone', () => {
  const html =
    '<main data-pagefind-body><h1 class="a" data-pagefind-meta="title">Checkpoint</h1>' +
    '<div hidden> <span data-pagefind-filter="area:surrey"></span><span data-pagefind-meta="names:a > b"></span> </div>' +
    '<p data-pagefind-weight="4">People</p><nav data-pagefind-ignore>Here</nav></main>';
  expect(dropSearchMarks(html)).toBe(
    '<main data-pagefind-body><h1 class="a">Checkpoint</h1><p>People</p><nav data-pagefind-ignore>Here</nav></main>',
  );
});

test('what readers see stays as it is, also where it speaks of such marks', () => {
  const html =
    '<p title="a > b">Write <code>data-pagefind-meta="x"</code> if 1 &lt; 2.</p><div hidden>Later</div>';
  expect(dropSearchMarks(html)).toBe(html);
});
