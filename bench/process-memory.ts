import { readdirSync, readFileSync } from 'node:fs';

/** What each process holds in memory and who started it, where the system tells: Linux does. */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const number = (key: string): number =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: number('PPid'), bytes: number('VmRSS') * 1024 });
    } catch {
      // It has ended since.
    }
  }
  return found;
}

/**
 * What a process and all that it started hold in memory, in bytes; pages that they share count for each.
 * @returns nothing where the system does not tell
 */
export function memoryOf(process: number): number | undefined {
  try {
    const all = processes();
    const belongs = (id: number): boolean => {
      const one = all.get(id);
      return id === process || (one !== undefined && one.parent !== 0 && belongs(one.parent));
    };
    return [...all].reduce((sum, [id, { bytes }]) => (belongs(id) ? sum + bytes : sum), 0);
  } catch {
    return undefined;
  }
}
