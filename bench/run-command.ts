import { spawn } from 'node:child_process';
import { memoryOf } from './process-memory.ts';

/** One run of a program, from outside. */
export interface CommandRun {
  code: number | null;
  milliseconds: number;
  /** The most that it and its children held at once, in bytes; looked at every 100 ms. */
  peak: number | undefined;
  /** The last lines that it printed. */
  last: string;
}

const kept = 2000;

/** Runs a program to its end, without showing what it prints. */
export async function runCommand(
  command: string,
  options: readonly string[],
  folder: string,
): Promise<CommandRun> {
  const start = performance.now();
  const child = spawn(command, options, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let last = '';
  const keep = (chunk: Buffer): void => {
    last = (last + chunk.toString()).slice(-kept);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak: number | undefined;
  const look = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 100);
  try {
    const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
    return { code, milliseconds: performance.now() - start, peak, last };
  } finally {
    clearInterval(look);
  }
}

/** @throws with the end of what the program printed, if it did not succeed */
export function requireSuccess(what: string, run: CommandRun): CommandRun {
  if (run.code !== 0) throw new Error(`${what} ended with ${run.code}:\n${run.last}`);
  return run;
}
