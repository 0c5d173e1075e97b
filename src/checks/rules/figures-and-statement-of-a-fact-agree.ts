import type { NumberInProse } from '../../domain/number-reading.ts';
import { isFree } from '../../domain/number-reading.ts';
import { numbersIn } from '../../domain/numbers-in-prose.ts';
import {
  isHeld,
  numbersOfFigure,
  numbersOfText,
  together,
  valueOfFigure,
} from '../../domain/numbers-of-fact.ts';
import { saysNoMoreThan } from '../../domain/dates-in-prose.ts';
import { impliedNumbers } from '../../domain/implied-numbers.ts';
import type { Figure } from '../../schema/figure.ts';
import type { AnyFact, Content } from '../content.ts';
import { filesWithFacts } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import { withoutNames } from '../names-with-numbers.ts';
import type { Rule } from '../rule.ts';
import type { YamlDocument } from '../yaml-document.ts';

export const figuresAndStatementOfAFactAgree: Rule = {
  name: 'figures and statement of a fact agree',
  why: 'Pages, downloads and charts use the figures, readers the statement: both must say the same.',
  check: (content) =>
    filesWithFacts(content).flatMap(({ record, document }) =>
      record.facts.flatMap((fact, at) => [
        ...figuresNotInStatement(fact, at, document),
        ...numbersNotInFigures(fact, at, document, content),
      ]),
    ),
};

function figuresNotInStatement(fact: AnyFact, at: number, document: YamlDocument): Fault[] {
  const numbers = numbersIn(fact.statement);
  const others = together(fact.figures.map(valueOfFigure));
  const loose = numbers.filter((number) => !isFree(number) && !isHeld(number, others));
  return fact.figures.flatMap((figure, which) => {
    if (isSaid(figure, numbers, fact.statement)) return [];
    return {
      file: document.file,
      line: document.lineOf(['facts', at, 'figures', which]),
      found: `the figure ${figure.value} ${figure.unit} of ${fact.id}, which is not in its statement`,
      wanted: 'figures that stand in the statement, with the same unit',
      instead: remedyFor(figure, loose),
    };
  });
}

/** A number of the statement that no figure has, if it is of the same kind, is what was meant. */
function remedyFor(figure: Figure, loose: readonly NumberInProse[]): string {
  const units = valueOfFigure(figure).readings.map(({ unit }) => unit);
  const meant = loose.flatMap(({ readings }) => readings.find(({ unit }) => units.includes(unit)) ?? [])[0];
  return meant === undefined
    ? 'say it in the statement, correct it, or take the figure out'
    : `value: ${meant.value}, if the statement is right; or correct the statement`;
}

function isSaid(figure: Figure, numbers: readonly NumberInProse[], statement: string): boolean {
  const held = valueOfFigure(figure);
  const value = held.readings[0]?.value;
  if (held.dates.length > 0) {
    const dates = numbers.flatMap((number) => number.dates);
    return held.dates.every((known) =>
      dates.some((date) => saysNoMoreThan(date, known) || saysNoMoreThan(known, date)),
    );
  }
  // A careful reader's figure may have a better unit than the source: "printed as 24.3%".
  const asPrinted = numbersOfText(figure.note ?? '').readings.filter((printed) => printed.value === value);
  const all = { readings: [...held.readings, ...asPrinted], dates: [] };
  return (
    numbers.some((number) => isHeld(number, all) || (value !== undefined && number.parts.includes(value))) ||
    impliedNumbers(statement).some(
      (implied) => implied.value === value && held.readings.some(({ unit }) => unit === implied.unit),
    )
  );
}

function numbersNotInFigures(fact: AnyFact, at: number, document: YamlDocument, content: Content): Fault[] {
  const held = together(fact.figures.map(numbersOfFigure));
  const numbers = numbersIn(withoutNames(fact.statement, content));
  return numbers
    .filter((number) => !mayStandWithout(number) && !isHeld(number, held))
    .map((number) => ({
      file: document.file,
      line: document.lineOf(['facts', at, 'statement'], number.text),
      found: `${number.text} in the statement of ${fact.id}, which is in none of its figures`,
      wanted: 'every number of the statement among the figures, with the same unit',
      instead: `add the figure "- { value: ${valueToType(number)}, unit: ${unitToType(number)}, what: … }"`,
    }));
}

/** Dates, times, ordinals, shares in words and number words up to ten say enough by themselves. */
function mayStandWithout(number: NumberInProse): boolean {
  return (
    isFree(number) ||
    number.dates.length > 0 ||
    number.form === 'share' ||
    number.readings.every(({ unit, value }) => unit === 'time' || (unit === '£' && value === 1))
  );
}

function valueToType({ readings }: NumberInProse): string {
  return String(readings[0]?.value ?? '…');
}

function unitToType({ readings }: NumberInProse): string {
  const unit = readings[0]?.unit;
  if (unit === '£') return 'GBP';
  if (unit === 'points') return 'percentage points';
  return unit === 'per cent' ? 'per cent' : '…';
}
