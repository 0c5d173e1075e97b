import type { Content } from '../../src/checks/content.ts';
import type { ContentFile } from '../../src/checks/content-file.ts';
import { contentFile } from '../../src/checks/content-file.ts';
import type { Fault } from '../../src/checks/fault.ts';
import { readContent } from '../../src/checks/read-content.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { storySections } from '../../src/domain/story-sections.ts';
import { termLists } from '../../src/schema/term.ts';

/** A whole library without a fault, as small as it can be: one case study, one evaluation, two sources. */
const smallLibrary: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: Small library
publisher: Small library
description: A library for tests.
base: https://small-library.org/
edition: 2026-11-21
corrections: https://small-library.org/corrections
help: { text: Need help?, label: Find help, url: "https://small-library.org/help" }
licence: { content: CC, content_url: "https://small-library.org/licence", code: MIT }
`,
  'content/money.yaml': `base_year: 2024-25
price_index:
  edition: First
  about: For tests.
  url: https://small-library.org/prices
  years: [{ year: 2024-25, index: 100 }]
population:
  vintage: mid-2024
  about: For tests.
  publisher: Small library
  url: https://small-library.org/people
  england_and_wales: 1000
`,
  'content/areas.yaml': `areas:\n${Array.from({ length: 43 }, (_, at) => areaText(at)).join('')}`,
  'content/organisations.yaml': `organisations:
  - { id: town-pcc, name: The commissioner for Town, sort: pcc-office, areas: [area-0] }
  - { id: town-police, name: Town Police, sort: police }
`,
  'content/names-with-numbers.yaml': `names:
  - { text: Outcome 22, reason: the code of a police outcome }
`,
  'content/known-acronyms.yaml': 'acronyms: []\n',
  ...Object.fromEntries(termLists.map((list) => [`content/terms/${list}.yaml`, termsText(list)])),
  'content/sources/report-2020.yaml': `type: report
title: A report
publisher: Town Council
date: 2020-06
url: https://small-library.org/report
licence: unknown
read: full
accessed: 2026-11-21
`,
  'content/sources/news-2021.yaml': `type: news
title: Some news
publisher: Town News
date: 2021-03-04
licence: unknown
read: full
accessed: 2026-11-21
`,
  'content/evaluations/town-count.yaml': `title: A count
of: [town-scheme]
design: described
what: People who came were counted.
independent: false
state: published
sources: [report-2020]
fact: town-scheme/reach
`,
  'content/case-studies/town-scheme/page.mdx': `---
title: The town scheme
summary: Workers meet people in the street and offer them help.
areas: [area-0]
status: { value: running, as_at: 2025-06, source: news-2021 }
started: 2019
roles:
  - { organisation: town-pcc, role: pays, note: the workers, fact: cost-year }
problem: [problem-one]
population: [population-one]
kind: [kind-one]
stage: [stage-one]
setting: [setting-one]
substance: [substance-one]
funding: [funding-one]
checked: { on: 2026-11-21, role: editor }
changes:
  - { on: 2026-11-21, what: First published. }
---

${storySections.map(({ title }) => `## ${title}\n\nNothing was found.\n`).join('\n')}
`,
  'content/case-studies/town-scheme/facts.yaml': `facts:
  - id: reach
    about: reach
    statement: In its first year the scheme met 2,660 people, and 166 of them came back.
    figures:
      - { value: 2660, unit: people, what: met }
      - { value: 166, unit: people, what: came back }
    source: report-2020
    where: page two
    basis: primary
  - id: cost-year
    about: cost
    statement: The commissioner paid £34,000 a year, nine in ten pounds of it for workers.
    figures:
      - { value: 34000, unit: GBP, what: a year }
      - { value: 90, unit: per cent, what: for workers }
    source: report-2020
    where: page three
    basis: primary
  - id: outcome-22
    about: outcome
    statement: A newspaper reported that Outcome 22 was used for 30% of people.
    figures:
      - { value: 30, unit: per cent, what: given this outcome }
    source: news-2021
    where: first line
    basis: secondary
amounts:
  - id: yearly
    sort: cost
    gbp: 34000
    precision: exact
    period: { sort: per-year, from: 2019-20 }
    price_year: not-stated
    payer: not-stated
    whose_share: whole
    pays_for: the workers
    covers: one-site
    fact: cost-year
lessons:
  - { text: Agree on the money first., facts: [cost-year] }
gaps:
  - { text: How many stayed away., means: not-measured }
`,
};

/** What to do to a file: a new text, a change of the text, or null to take the file away. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

export const pageFile = 'content/case-studies/town-scheme/page.mdx';
export const factsFile = 'content/case-studies/town-scheme/facts.yaml';
export const evaluationFile = 'content/evaluations/town-count.yaml';

/** The text of a file of the small library, to be put under another name. */
export function smallCopyOf(path: string): string {
  return smallLibrary[path] ?? '';
}

/** The files of the small library after some changes. */
export function filesWith(changes: Changes = {}): ContentFile[] {
  const texts: Record<string, string | null> = { ...smallLibrary };
  for (const [path, change] of Object.entries(changes)) {
    texts[path] = typeof change === 'function' ? change(texts[path] ?? '') : change;
  }
  return Object.entries(texts)
    .filter((file): file is [string, string] => file[1] !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => contentFile(path, Buffer.from(text)));
}

/** The small library after some changes, read. */
export function contentWith(changes: Changes = {}): Content {
  return readContent(filesWith(changes));
}

/** What one rule says of the small library after some changes: "" where it finds nothing. */
export function toldBy(rule: Rule, changes: Changes = {}): string {
  return toldOf(rule.check(contentWith(changes)));
}

/** Faults as text, one line for each thing they say. */
export function toldOf(faults: readonly Fault[]): string {
  return faults
    .map(({ file, line, found, wanted, instead }) => [`${file}:${line}`, found, wanted, instead].join('\n'))
    .join('\n\n');
}

/** A change that puts one text in the place of another, which has to be there. */
export function typed(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The small library has no "${from}" there.`);
    return text.replace(from, () => to);
  };
}

/** A change that puts prose under a heading of the story, "What it cost" unless another is named. */
export function prose(words: string, section = 'What it cost'): Changes {
  return { [pageFile]: typed(`## ${section}\n\nNothing was found.`, `## ${section}\n\n${words}`) };
}

function areaText(at: number): string {
  return `  - id: area-${at}
    code: E23${String(at).padStart(6, '0')}
    name: Area ${at}
    short: A${at}
    force: Police ${at}
    region: Region
    country: England
    powers_holder: { type: pcc, title: Commissioner, as_at: 2025-11-13, sources: [report-2020] }
    tile: { column: ${at % 7}, row: ${Math.floor(at / 7)} }
    population: 100
    local_authorities: [Town]
`;
}

function termsText(list: string): string {
  const ids = list === 'partner' ? ['pcc-office', 'mayor', 'police'] : [`${list}-one`, `${list}-two`];
  const terms = ids.map((id) => `  - { id: ${id}, label: ${id}, definition: For tests. }`);
  return `label: ${list}\ndefinition: For tests.\nterms:\n${terms.join('\n')}\n`;
}
