import { ratioScales, type Effect } from '../../schema/effect.ts';
import type { Evaluation } from '../../schema/evaluation.ts';
import type { Entry } from '../content.ts';
import type { FactBook } from '../fact-book.ts';
import { factBook } from '../fact-book.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';

/** What is wrong with one key of an effect. */
type Trouble = readonly [key: string, found: string, wanted: string, instead: string];

/** The designs whose results are rated. */
const tested: readonly string[] = ['randomised', 'compared', 'before-after'];

export const effectsAgreeWithThemselves: Rule = {
  name: 'effects agree with themselves',
  why: 'The finding is worked out from these numbers; one that cannot be right would turn it round.',
  check: (content) => {
    const book = factBook(content);
    return [...content.evaluations.values()].flatMap((entry) => [
      ...entry.record.effects.flatMap((effect, at) =>
        [...troublesOf(effect), ...statedWithoutGround(effect, entry.record, book)].map(
          ([key, found, wanted, instead]): Fault => ({
            file: entry.document.file,
            line: entry.document.lineOf(['effects', at, ...key.split('.')]),
            found: `${found} (effect ${effect.id})`,
            wanted,
            instead,
          }),
        ),
      ),
      ...withoutMainEffect(entry),
    ]);
  },
};

function troublesOf(effect: Effect): Trouble[] {
  const { value, interval, scale } = effect;
  const troubles: Trouble[] = [];
  if (value !== undefined && interval !== undefined && (value < interval.low || value > interval.high)) {
    troubles.push([
      'value',
      `value ${value}, outside its interval ${interval.low} to ${interval.high}`,
      'a value inside its interval',
      'the value or the interval as the source prints it',
    ]);
  }
  const isRatio = (ratioScales as readonly (string | undefined)[]).includes(scale);
  const ends = [value, interval?.low, interval?.high].filter((end) => end !== undefined);
  const wrong = ends.find((end) => (isRatio && end <= 0) || (scale === 'proportion' && (end < 0 || end > 1)));
  if (wrong !== undefined) {
    troubles.push([
      'value',
      `${wrong} on the scale ${scale}`,
      isRatio ? 'a ratio above 0, where 1 is no difference' : 'a proportion from 0 to 1',
      isRatio ? 'scale: percent-change or risk-difference, if that is what it is' : String(wrong / 100),
    ]);
  }
  for (const side of ['treated', 'comparison'] as const) {
    const { n, events } = effect[side] ?? {};
    if (n === undefined || events === undefined || events <= n) continue;
    troubles.push([
      `${side}.events`,
      `${events} events among ${n} in the ${side} group`,
      'no more people with the event than people',
      'the two numbers as the source prints them; a count of events has the scale count and no n',
    ]);
  }
  return troubles;
}

function statedWithoutGround(effect: Effect, evaluation: Evaluation, book: FactBook): Trouble[] {
  const found = book.find(effect.fact, '');
  if (effect.stated === undefined || found === undefined) return [];
  const { fact } = found;
  if (fact.basis === 'primary' && evaluation.sources.includes(fact.source)) return [];
  const reason = fact.basis === 'primary' ? `from ${fact.source}` : 'second-hand';
  return [
    [
      'stated',
      `stated: ${effect.stated}, on the fact ${effect.fact}, which is ${reason}`,
      'a primary fact from one of the sources of the evaluation',
      'the fact in which the evaluation itself says so, or leave stated out',
    ],
  ];
}

function withoutMainEffect({ record, document }: Entry<Evaluation>): Fault[] {
  const isRated = tested.includes(record.design) && record.state === 'published' && record.of.length > 0;
  if (!isRated || record.effects.some(({ main }) => main)) return [];
  return [
    {
      file: document.file,
      line: document.lineOf(['effects']),
      found: 'no main effect',
      wanted: 'one main effect or more in a published evaluation that measured a change',
      instead: 'main: true on the outcome that the study set itself; or state: results-not-read',
    },
  ];
}
