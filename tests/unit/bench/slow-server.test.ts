import { expect, test } from 'vitest';
import { unthrottled } from '../../../bench/line.ts';
import { startSlowServer } from '../../../bench/slow-server.ts';

test('the slow server sends a file whole, compressed as a host would, and logs what went over the line', async () => {
  const server = await startSlowServer(import.meta.dirname, unthrottled);
  try {
    const answer = await fetch(`${server.origin}/slow-server.test.ts`);
    expect(await answer.text()).toContain('the slow server sends a file whole');
    expect((await fetch(`${server.origin}/nothing.html`)).status).toBe(404);
    expect(server.takeLog().map(({ path }) => path)).toEqual(['/slow-server.test.ts', '/nothing.html']);
    expect(server.takeLog()).toEqual([]);
  } finally {
    await server.stop();
  }
});
