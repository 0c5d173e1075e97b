import { describe, expect, inject, test } from 'vitest';
import { openSite } from '../support/browser/open-site.ts';
import { watchPage } from '../support/browser/watch-page.ts';

const site = openSite();

const hostile: readonly (readonly [what: string, typed: string])[] = [
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['markup that ends an attribute', '"><svg onload="document.title=1">'],
  ['an address that is a script', 'javascript:document.title=1'],
  ['ten thousand characters', 'heroin '.repeat(1429)],
  ['ten thousand characters without a space', 'a'.repeat(10_000)],
  ['control characters', 'her\u0000oin\u0007 \u001b[31m \u202e drug \u200b'],
  ['emoji', '💊🍺 👩‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['a name of JavaScript', '__proto__ constructor toString hasOwnProperty'],
  ['unbalanced quotation marks', '"heroin “treatment \'clinic "'],
  ['signs of regular expressions', '(heroin|[a-z]*)+$ \\d{1,} ?! ^'],
  ['half of an emoji', 'heroin \ud83d'],
  ['nothing but signs', '&&& ??? ### %%% ///'],
];

describe('however a search is meant,', () => {
  test.each(hostile)('%s runs nothing and is answered', async (_, typed) => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    await page.goto('/search/');
    await page.fill('#search-words', typed);
    await page.keyboard.press('Enter');
    await page
      .locator('#search-status')
      .filter({ hasText: /result|page/ })
      .waitFor();
    await page.locator('main a[href^="/"]:visible').first().waitFor();
    expect(
      await page.locator('main :is(img, script, iframe, svg[onload], a[href^="javascript"])').count(),
    ).toBe(0);
    expect(await page.title()).not.toBe('1');
    // It still answers the next reader.
    await page.fill('#search-words', 'Durham');
    await page.keyboard.press('Enter');
    await page.locator('ol[data-results] a[href^="/case-studies/durham-checkpoint/"]').first().waitFor();
    expect(await watch.takeFaults()).toEqual([]);
  });

  test.each([
    '?q=%00%FF&area=__proto__&sort=__proto__',
    '?q=%E0%A4%A',
    '?sort=newest&sort=strongest&tested=9&tested=4&q=',
    `?q=${encodeURIComponent('<b>heroin</b>')}&problem=%3Cscript%3E`,
  ])('the address %s runs nothing and is answered', async (query) => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    await page.goto(`/search/${query}`);
    await page
      .locator('#search-status')
      .filter({ hasText: /result|page/ })
      .waitFor();
    await page.locator('main a[href^="/"]:visible').first().waitFor();
    expect(await watch.takeFaults()).toEqual([]);
  });
});
