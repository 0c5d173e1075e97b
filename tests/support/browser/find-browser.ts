/** What looking for a browser needs to know of the machine. */
export interface BrowserPlaces {
  /** The value of CHROMIUM_PATH, if it is set. */
  chosen: string | undefined;
  /** The path of a program that can be run by this name, if there is one. */
  installed(name: string): string | undefined;
  /** Where Playwright keeps the Chromium it downloads, whether or not it has. */
  playwrightPath: string;
  /** Whether a program at this path starts. */
  starts(path: string): boolean;
}

/** A browser that starts, and in words where it comes from. */
export interface FoundBrowser {
  path: string;
  origin: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The first Chromium that starts: the one CHROMIUM_PATH names, an installed one, Playwright's own.
 * @throws if CHROMIUM_PATH names something that does not start: another browser is not what was asked for
 */
export function findBrowser(places: BrowserPlaces): FoundBrowser | undefined {
  const { chosen } = places;
  if (chosen !== undefined) {
    if (places.starts(chosen)) return { path: chosen, origin: 'named by CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not start. Name a Chromium, or unset it.`);
  }
  for (const name of names) {
    const path = places.installed(name);
    if (path !== undefined && places.starts(path)) return { path, origin: 'installed on this machine' };
  }
  const own = places.playwrightPath;
  return places.starts(own) ? { path: own, origin: 'downloaded by Playwright' } : undefined;
}
