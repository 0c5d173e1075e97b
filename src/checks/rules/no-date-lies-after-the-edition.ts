import type { CaseStudyEntry, Content } from '../content.ts';
import { filesWithFacts } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';
import type { ValuePath, YamlDocument } from '../yaml-document.ts';

type Dated = readonly [path: ValuePath, date: string | undefined];

export const noDateLiesAfterTheEdition: Rule = {
  name: 'no date lies after the edition',
  why: 'The edition is the site’s only "today": nothing can have been seen, done or published after it.',
  check: (content) => {
    const edition = content.site?.record.edition;
    if (edition === undefined) return [];
    return [
      ...[...content.caseStudies.values()].flatMap((entry) => datesOfCaseStudy(entry, edition)),
      ...[...content.sources.values()].flatMap(({ record, document }) =>
        late(document, edition, [
          [['date'], record.date],
          [['accessed'], record.accessed],
        ]),
      ),
      ...filesWithFacts(content).flatMap(({ record, document }) =>
        late(
          document,
          edition,
          record.facts.map((fact, at): Dated => [['facts', at, 'happened'], fact.happened]),
        ),
      ),
      ...datesOfAreas(content, edition),
      ...[...content.pages.values(), ...content.guides.values(), ...content.contexts.values()].flatMap(
        ({ page }) => (page === undefined ? [] : late(page.document, edition, datesOfPage(page.record))),
      ),
    ];
  },
};

function datesOfCaseStudy({ page }: CaseStudyEntry, edition: string): Fault[] {
  if (page === undefined) return [];
  const { record } = page;
  return late(page.document, edition, [
    [['started'], record.started],
    [['ended'], record.ended],
    [['status', 'as_at'], record.status.as_at],
    [['checked', 'on'], record.checked.on],
    ...record.changes.map(({ on }, at): Dated => [['changes', at, 'on'], on]),
    ...record.looked_in.map(({ on }, at): Dated => [['looked_in', at, 'on'], on]),
  ]);
}

function datesOfPage(page: { checked: { on: string }; changes?: readonly { on: string }[] }): Dated[] {
  const changes = (page.changes ?? []).map(({ on }, at): Dated => [['changes', at, 'on'], on]);
  return [[['checked', 'on'], page.checked.on], ...changes];
}

function datesOfAreas({ areas }: Content, edition: string): Fault[] {
  if (areas === undefined) return [];
  return late(
    areas.document,
    edition,
    areas.record.areas.map((area, at): Dated => [
      ['areas', at, 'powers_holder', 'as_at'],
      area.powers_holder.as_at,
    ]),
  );
}

/** A date known only to the month or year is late only where all of it is. */
function late(document: YamlDocument, edition: string, dates: readonly Dated[]): Fault[] {
  return dates.flatMap(([path, date]) => {
    if (date === undefined || date <= edition.slice(0, date.length)) return [];
    const key = path.filter((step) => typeof step === 'string').join(' › ');
    return {
      file: document.file,
      line: document.lineOf(path),
      found: `${key}: ${date}, after the edition of ${edition}`,
      wanted: 'a date on which it had happened; a plan is told in the prose',
      instead: `the right date, or a later edition in content/site.yaml`,
    };
  });
}
