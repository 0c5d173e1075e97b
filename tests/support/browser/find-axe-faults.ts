import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axePlaywright = createRequire(import.meta.url).resolve('@axe-core/playwright');
const { source } = createRequire(axePlaywright)('axe-core') as { source: string };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives every page of a context axe as it opens: several times faster than handing it over for each page. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/**
 * What axe finds against WCAG 2.2 AA and its own best practices, one message for each element.
 * @param page open, in a context that has been brought axe
 * @param without rules that are left out, by their ids
 */
export async function findAxeFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({
    runOnly: { type: 'tag', values: tags },
    rules,
    resultTypes: ['violations'],
  });
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}
