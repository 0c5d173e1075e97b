import { calendarDate, saysNoMoreThan, type CalendarDate } from '../../domain/dates-in-prose.ts';
import type { NumberInProse } from '../../domain/number-reading.ts';
import { isFree } from '../../domain/number-reading.ts';
import { numbersIn } from '../../domain/numbers-in-prose.ts';
import { isHeld, numbersOfText, together } from '../../domain/numbers-of-fact.ts';
import type { Content } from '../content.ts';
import type { BookedFact } from '../fact-book.ts';
import { factBook, splitReference } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import { withoutNames } from '../names-with-numbers.ts';
import { listed, meant } from '../nearest.ts';
import type { Passage } from '../passage.ts';
import { aOrAn } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { likeNumbers } from '../written-number.ts';

/** Where names that hold a number are listed, each with its reason. */
const nameFile = 'content/names-with-numbers.yaml';

export const everyNumberInTheProseStandsInACitedFact: Rule = {
  name: 'every number in the prose stands in a cited fact',
  why: 'A reader can trust every figure because none can be typed loose.',
  check: (content) => content.passages.flatMap((passage) => faultsOf(content, passage)),
};

function faultsOf(content: Content, passage: Passage): Fault[] {
  const numbers = numbersIn(withoutNames(passage.text, content)).filter((number) => !isFree(number));
  if (numbers.length === 0) return [];
  const cited = factsCited(content, passage);
  if (cited === 'unreadable') return [];
  const titles = passage.namesSource ? cited.map(({ source }) => numbersOfText(source?.title ?? '')) : [];
  const held = together([...cited.map((fact) => fact.numbers), ...titles]);
  const ownDates = datesOfChecking(content, passage.home);
  return numbers
    .filter((number) => !isHeld(number, held) && !isDateOfChecking(number, ownDates))
    .map((number) => ({
      file: passage.file,
      line: passage.lineAt(number.start),
      found: `${passage.text.slice(number.start, number.end)} in ${aOrAn(passage.sort)}`,
      wanted: wantedIn(passage),
      instead: remedy(content, passage, number, cited),
    }));
}

/** The facts that a passage cites. Those that are misspelt count as what they were meant to be. */
function factsCited(content: Content, { cited, home }: Passage): readonly BookedFact[] | 'unreadable' {
  const book = factBook(content);
  const facts: BookedFact[] = [];
  for (const reference of new Set(cited)) {
    const [owner, id] = splitReference(reference, home);
    const known = content.known.facts(owner);
    const fact = book.find(reference, home);
    if (fact === undefined && known?.has(id)) return 'unreadable';
    const guess = fact === undefined ? meant(id, known?.all ?? []) : undefined;
    const found = fact ?? (guess === undefined ? undefined : book.find(`${owner}/${guess}`, home));
    if (found !== undefined) facts.push(found);
  }
  return facts;
}

/** "Not found by November 2026": the days on which this library was made and checked need no source. */
function datesOfChecking(content: Content, home: string): CalendarDate[] {
  const page = content.caseStudies.get(home)?.page?.record;
  const days = [
    content.site?.record.edition,
    page?.checked.on,
    ...(page?.looked_in.map(({ on }) => on) ?? []),
  ];
  return days.filter((day) => day !== undefined).map(calendarDate);
}

function isDateOfChecking({ dates }: NumberInProse, days: readonly CalendarDate[]): boolean {
  return (
    dates.length > 0 &&
    dates.every((date) => date.month !== undefined && days.some((day) => saysNoMoreThan(date, day)))
  );
}

function wantedIn({ isProse, sort, cited }: Passage): string {
  if (isProse) return `a number that stands, with the same unit, in a fact cited in the same ${sort}`;
  if (cited.length > 0) return 'a number that stands, with the same unit, in a fact named beside it';
  return `no number: nothing is cited beside ${aOrAn(sort)}`;
}

function remedy(
  content: Content,
  passage: Passage,
  number: NumberInProse,
  cited: readonly BookedFact[],
): string {
  const book = factBook(content);
  const cites = passage.isProse || passage.cited.length > 0;
  const homes = new Set([
    passage.home,
    ...passage.cited.map((fact) => splitReference(fact, passage.home)[0]),
  ]);
  const holders = [...homes].flatMap((home) => book.of(home)).filter((fact) => isHeld(number, fact.numbers));
  const best = mostAlike(passage.text, holders);
  if (best !== undefined) {
    const name = book.nameOf(best, passage.home);
    if (passage.isProse) return `cite [^${name}], which holds it`;
    return cites
      ? `name the fact ${name}, which holds it`
      : `leave it out, or say it in the prose and cite [^${name}], which holds it`;
  }
  const alike = likeNumbers(number, together(cited.map((fact) => fact.numbers)));
  if (alike.length > 0) return `${listed(alike)}, as the cited facts have it; no fact holds ${number.text}`;
  if (!cites) return 'leave it out';
  return `no fact holds it: leave it out, or first add its fact to facts.yaml; a name goes into ${nameFile}`;
}

/** The fact that shares most words with a text. */
function mostAlike(text: string, facts: readonly BookedFact[]): BookedFact | undefined {
  const words = new Set(wordsOf(text));
  const shared = ({ fact }: BookedFact) => wordsOf(fact.statement).filter((word) => words.has(word)).length;
  return facts.toSorted((a, b) => shared(b) - shared(a))[0];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}
