import { type BrowserPlaces, type FoundBrowser, findBrowser } from './find-browser.ts';

/** A machine on which a browser can be looked for and installed. */
export interface Machine extends BrowserPlaces {
  isRoot: boolean;
  /** Runs a program to its end, for at most so many seconds. Says whether it succeeded. */
  run(command: string, options: readonly string[], seconds: number): boolean;
  /** The command line with which Playwright downloads its Chromium. */
  playwrightDownload: readonly [command: string, ...options: string[]];
  say(line: string): void;
}

const whatToDo =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';

/**
 * A Chromium to test with; where the machine has none, one is installed: Playwright's download, or
 * Debian's package where this may be done. Says what it did.
 * @throws with what to do, if there is no way to get one
 */
export function ensureBrowser(machine: Machine): FoundBrowser {
  const browser = findBrowser(machine) ?? download(machine) ?? installPackage(machine);
  if (browser === undefined) throw new Error(whatToDo);
  machine.say(`Browser: ${browser.path} (${browser.origin}).`);
  return browser;
}

function download(machine: Machine): FoundBrowser | undefined {
  machine.say('No Chromium found: trying to download one with Playwright.');
  const [command, ...options] = machine.playwrightDownload;
  if (!machine.run(command, options, 300)) {
    machine.say('The download did not succeed.');
    return undefined;
  }
  const browser = findBrowser(machine);
  if (browser === undefined) machine.say('The downloaded Chromium does not start on this machine.');
  return browser;
}

function installPackage(machine: Machine): FoundBrowser | undefined {
  if (!machine.isRoot || machine.installed('apt-get') === undefined) return undefined;
  machine.say('Installing the package chromium with apt-get.');
  const updated = machine.run('apt-get', ['update'], 300);
  const done =
    updated && machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600);
  if (!done) machine.say('apt-get did not succeed.');
  return findBrowser(machine);
}
