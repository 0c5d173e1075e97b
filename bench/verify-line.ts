import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seconds } from './figures.ts';
import type { Line } from './line.ts';
import { startSlowServer } from './slow-server.ts';

/** How long files of this size take on a line, as one answer and as four at once; in words. */
export async function verifyLine(line: Line): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'line-'));
  const bytes = 200_000;
  writeFileSync(join(folder, 'whole.bin'), Buffer.alloc(bytes, 7));
  writeFileSync(join(folder, 'quarter.bin'), Buffer.alloc(bytes / 4, 7));
  const server = await startSlowServer(folder, line);
  const time = async (names: readonly string[]): Promise<number> => {
    const start = performance.now();
    await Promise.all(names.map(async (name) => (await fetch(`${server.origin}/${name}`)).arrayBuffer()));
    return performance.now() - start;
  };
  try {
    const first = await time(['whole.bin']);
    // The connection is free again only a moment after the answer's end.
    await new Promise((done) => setTimeout(done, 100));
    const again = await time(['whole.bin']);
    const four = await time(Array.from({ length: 4 }, () => 'quarter.bin'));
    return `200 KB take ${seconds(first)} on a new connection, ${seconds(again)} on an open one, ${seconds(four)} as four files at once.`;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
