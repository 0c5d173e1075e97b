import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultsFoundBy } from '../../src/checks/check-content.ts';
import { readContentFiles } from '../../src/checks/content-file.ts';
import type { Fault } from '../../src/checks/fault.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { rules } from '../../src/checks/rules.ts';

const content = readContent(readContentFiles(fileURLToPath(new URL('../../content', import.meta.url))));
const kept = rules.filter(({ onlyWarns }) => !onlyWarns);
const found = new Map(kept.map((rule) => [rule.name, faultsFoundBy(rule, content)]));

/** The faults that one rule finds in the files that a test is about. */
function faultsOf(rule: string, isMeant: (file: string) => boolean): string[] {
  return (found.get(rule) ?? [])
    .filter(({ file }) => isMeant(file))
    .map(({ file, line, found: what, wanted, instead }: Fault) =>
      [`${file}:${line}`, `found ${what}`, `wanted ${wanted}`, `instead ${instead}`].join('; '),
    );
}

const isCaseStudy = (file: string) => file.startsWith('content/case-studies/');

describe.each(content.known.caseStudies.all)('%s', (id) => {
  test.each(kept)('$name', ({ name }) => {
    expect(faultsOf(name, (file) => file.startsWith(`content/case-studies/${id}/`))).toEqual([]);
  });
});

describe('the rest of the library', () => {
  test.each(kept)('$name', ({ name }) => {
    const ofNoCaseStudy = (file: string) => !content.known.caseStudies.all.some((id) => file.includes(`/${id}/`) && isCaseStudy(file));
    expect(faultsOf(name, ofNoCaseStudy)).toEqual([]);
  });
});
