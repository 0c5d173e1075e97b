import { describe, expect, test } from 'vitest';
import { ensureBrowser, type Machine } from '../support/browser/ensure-browser.ts';

interface Given {
  /** Programs on the machine, by path; those that start. */
  programs?: string[];
  broken?: string[];
  chosen?: string;
  isRoot?: boolean;
  /** What a command line that succeeds puts on the machine. */
  installs?: Record<string, string>;
}

function machine(given: Given): { machine: Machine; said: string[]; ran: string[] } {
  const programs = new Set([...(given.programs ?? []), ...(given.broken ?? [])]);
  const said: string[] = [];
  const ran: string[] = [];
  return {
    said,
    ran,
    machine: {
      chosen: given.chosen,
      isRoot: given.isRoot ?? false,
      playwrightPath: '/cache/chrome',
      playwrightDownload: ['playwright', 'install'],
      installed: (name) => [...programs].find((path) => path === `/usr/bin/${name}`),
      starts: (path) => programs.has(path) && !(given.broken ?? []).includes(path),
      run(command, options) {
        const line = [command, ...options].join(' ');
        ran.push(line);
        const installed = Object.entries(given.installs ?? {}).find(([start]) => line.startsWith(start))?.[1];
        if (installed !== undefined) programs.add(installed);
        return installed !== undefined;
      },
      say: (line) => said.push(line),
    },
  };
}

describe('finding a browser to test with', () => {
  test('takes the one that CHROMIUM_PATH names before any other', () => {
    const given = machine({ programs: ['/opt/chromium', '/usr/bin/chromium'], chosen: '/opt/chromium' });
    expect(ensureBrowser(given.machine).path).toBe('/opt/chromium');
    expect(given.said).toEqual(['Browser: /opt/chromium (named by CHROMIUM_PATH).']);
  });

  test('does not take another where the one that CHROMIUM_PATH names does not start', () => {
    const given = machine({ programs: ['/usr/bin/chromium'], chosen: '/opt/chromium' });
    expect(() => ensureBrowser(given.machine)).toThrow(
      'CHROMIUM_PATH names /opt/chromium, which does not start. Name a Chromium, or unset it.',
    );
  });

  test('takes an installed Chromium or Chrome, and installs nothing', () => {
    const given = machine({ programs: ['/usr/bin/google-chrome'] });
    expect(ensureBrowser(given.machine).path).toBe('/usr/bin/google-chrome');
    expect(given.ran).toEqual([]);
  });

  test('passes over an installed one that does not start', () => {
    const given = machine({ broken: ['/usr/bin/chromium-browser'], programs: ['/cache/chrome'] });
    expect(ensureBrowser(given.machine).path).toBe('/cache/chrome');
  });

  test('downloads one with Playwright where the machine has none, and says so', () => {
    const given = machine({ installs: { playwright: '/cache/chrome' } });
    ensureBrowser(given.machine);
    expect(given.said).toEqual([
      'No Chromium found: trying to download one with Playwright.',
      'Browser: /cache/chrome (downloaded by Playwright).',
    ]);
  });

  test('falls back to the package of Debian where the download fails', () => {
    const given = machine({
      isRoot: true,
      programs: ['/usr/bin/apt-get'],
      installs: { 'apt-get update': '/lists', 'apt-get install': '/usr/bin/chromium' },
    });
    ensureBrowser(given.machine);
    expect(given.ran).toEqual([
      'playwright install',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
    expect(given.said).toEqual([
      'No Chromium found: trying to download one with Playwright.',
      'The download did not succeed.',
      'Installing the package chromium with apt-get.',
      'Browser: /usr/bin/chromium (installed on this machine).',
    ]);
  });

  test('does not try to install a package without the right to', () => {
    const given = machine({ programs: ['/usr/bin/apt-get'] });
    expect(() => ensureBrowser(given.machine)).toThrow(
      'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
    expect(given.ran).toEqual(['playwright install']);
  });
});
