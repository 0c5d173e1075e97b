import { cpus, loadavg, totalmem } from 'node:os';
import { measureBuilds } from './build-speed.ts';
import { askedFor, usage } from './asked-for.ts';
import { measureGrowth } from './growth.ts';
import { indexedWords } from './indexed-words.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { slow4g } from './line.ts';
import { openBrowser } from './open-browser.ts';
import { buildOurs, isBuilt, ourSite } from './our-site.ts';
import { measureWeight } from './page-weight.ts';
import { buildPeer, installPeer, peerSite, writePeerContent } from './peer-site.ts';
import { requireSuccess } from './run-command.ts';
import { measureSearch } from './search-speed.ts';

/** Measures speed and weight beside a Starlight site with the same words. See README.md here. */

const say = (line: string): void => console.log(line);
const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');

const asked = askedFor(process.argv.slice(2));
if (asked === undefined) {
  say(usage);
  process.exit(2);
}
const { parts, rounds, sizes, again } = asked;
say(
  `Machine: ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB; waiting for a core over the last 1, 5 and 15 minutes: ${load()}.`,
);

const needsPeer = parts.some((part) => part !== 'scale');
const withPeer = needsPeer && (await installPeer(say));
if (needsPeer && !withPeer)
  say('Starlight could not be installed: is there a registry? Only ours is measured.');

if (needsPeer && !(again && isBuilt(ourSite))) {
  say('Building ours …');
  requireSuccess('Our build', await buildOurs());
}
const pages = needsPeer ? writePeerContent(ourSite) : [];
if (withPeer && !(again && isBuilt(peerSite))) {
  say(`Building Starlight’s with the same ${pages.length} pages …`);
  requireSuccess('The Starlight build', await buildPeer());
}
if (withPeer) {
  const [ours, theirs] = [await indexedWords(ourSite), await indexedWords(peerSite)];
  say(
    `Indexed: ours ${ours.words} words in ${ours.pages} entries, Starlight ${theirs.words} in ${theirs.pages}.`,
  );
}

const sites = { ours: ourSite, peer: withPeer ? peerSite : undefined };
const caseStudies = pages.filter((page) => /^\/case-studies\/[^/]+\/$/.test(page));
const [page = '/'] = caseStudies;
if (parts.includes('build')) await measureBuilds(withPeer, rounds, say);
if (parts.includes('search') || parts.includes('weight')) {
  const browser = await openBrowser();
  try {
    if (parts.includes('weight')) await measureWeight(browser, sites, caseStudies, say);
    if (parts.includes('search')) {
      await measureSearch(browser, sites, slow4g, page, rounds, say);
      await measureKeystrokes(browser, sites, page, rounds, say);
    }
  } finally {
    await browser.close();
  }
}
if (parts.includes('scale')) await measureGrowth(sizes, say);
say(`At the end: ${load()}.`);
