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

/** What is not valid in a page, one message each, with line and column. */
export async function invalidHtml(html: string): Promise<string[]> {
  const report = await validator.validateString(html, 'page.html');
  return report.results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
