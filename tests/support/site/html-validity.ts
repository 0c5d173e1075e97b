import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What html-validate looks for. A rule that is off has its reason beside it. */
const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The site serves its own scripts: a hash would guard them against nobody.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What is not valid in a page, one message each, worded alike for pages that one template makes. */
export async function invalidHtml(html: string): Promise<string[]> {
  const report = await validator.validateString(html, 'page.html');
  return report.results.flatMap((result) =>
    result.messages.map(({ message, ruleId, selector }) => `${message} (${ruleId})${placeOf(selector)}`),
  );
}

/** Where an element stands, without what differs from page to page. */
function placeOf(selector: string | null): string {
  return selector === null
    ? ''
    : ` at ${selector.replace(/:nth-child\(\d+\)/g, '').replace(/#[\w-]+/g, '[id]')}`;
}
