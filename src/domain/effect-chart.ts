import type { Effect } from '../schema/effect.ts';
import type { Term } from '../schema/term.ts';
import type { EvaluationWithId } from './case-study.ts';
import { type DesignLevel, designLevel } from './design-level.ts';
import { type EffectResult, effectResult, noDifferenceOf } from './effect-result.ts';
import { scaleNames } from './effect-words.ts';
import { ratioOfCounts } from './risk-ratio.ts';

/** One effect as a point on a chart, turned so that left always favours the practice. */
export interface ChartRow {
  effect: Effect;
  evaluation: EvaluationWithId;
  level: DesignLevel;
  result: EffectResult;
  value: number;
  /** Absent where no margin is known. */
  margin?: { low: number; high: number };
  /** Whether value and margin were worked out by us from counts. */
  computed: boolean;
}

/** Effects of one outcome on one scale: never two scales on one axis, and nothing is pooled. */
export interface EffectChart {
  outcome: Term;
  /** The scale by name: "Risk ratio". */
  scale: string;
  noDifference: 0 | 1;
  rows: readonly ChartRow[];
  /** The message in one line: "Deaths and overdose: no clear difference". */
  headline: string;
}

type ChartedScale = Exclude<NonNullable<Effect['scale']>, 'percent-change' | 'proportion' | 'count'>;

const isCharted = (scale: Effect['scale']): scale is ChartedScale =>
  scale !== undefined && !['percent-change', 'proportion', 'count'].includes(scale);

type Point = Pick<ChartRow, 'value' | 'margin' | 'computed'> & { scale: ChartedScale };

/** The published point, or one worked out from counts; undefined where there is neither. */
function pointOf(effect: Effect): Point | undefined {
  const { scale, value, interval } = effect;
  if (isCharted(scale)) {
    if (value === undefined) return undefined;
    const margin = interval === undefined ? {} : { margin: { low: interval.low, high: interval.high } };
    return { scale, value, ...margin, computed: false };
  }
  const ratio = ratioOfCounts(effect);
  if (ratio === undefined) return undefined;
  return {
    scale: 'risk-ratio',
    value: ratio.value,
    margin: { low: ratio.low, high: ratio.high },
    computed: true,
  };
}

/** Turns a point over where more is better, so that left favours the practice. */
function turned(point: Point, effect: Effect): Point {
  if (effect.better === 'lower') return point;
  const over =
    noDifferenceOf({ ...effect, scale: point.scale }) === 1 ? (x: number) => 1 / x : (x: number) => -x;
  const margin =
    point.margin === undefined
      ? {}
      : { margin: { low: over(point.margin.high), high: over(point.margin.low) } };
  return { ...point, value: over(point.value), ...margin };
}

const spoken: Record<EffectResult, string> = {
  better: 'better',
  worse: 'worse',
  'no-clear-difference': 'no clear difference',
  'not-tested': 'not tested for chance',
};

/** "better on 2 of 3 measures, worse on 1"; one measure needs no count. */
function message(rows: readonly ChartRow[]): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return spoken[only.result];
  return [...Map.groupBy(rows, (row) => row.result)]
    .map(
      ([result, own], at) =>
        `${spoken[result]} on ${own.length}${at === 0 ? ` of ${rows.length} measures` : ''}`,
    )
    .join(', ');
}

/** The charts of some evaluations; effects without a point on a charted scale stand in the table only. */
export function effectCharts(
  evaluations: readonly EvaluationWithId[],
  outcomes: readonly Term[],
): EffectChart[] {
  const points = evaluations.flatMap((evaluation) =>
    evaluation.effects.flatMap((effect) => {
      const point = pointOf(effect);
      if (point === undefined) return [];
      const { scale, ...place } = turned(point, effect);
      const row = {
        effect,
        evaluation,
        level: designLevel(evaluation),
        result: effectResult(effect),
        ...place,
      };
      return [{ scale, row }];
    }),
  );
  return [...Map.groupBy(points, ({ scale, row }) => `${row.effect.outcome} ${scale}`).values()].flatMap(
    (group) => {
      const [first] = group;
      const outcome = outcomes.find((term) => term.id === first?.row.effect.outcome);
      if (first === undefined || outcome === undefined) return [];
      const rows = group
        .map(({ row }) => row)
        .sort(
          (a, b) => b.level - a.level || (b.effect.follow_up_months ?? 0) - (a.effect.follow_up_months ?? 0),
        );
      const noDifference = noDifferenceOf({ ...first.row.effect, scale: first.scale }) ?? 0;
      return [
        {
          outcome,
          scale: scaleNames[first.scale],
          noDifference,
          rows,
          headline: `${outcome.label}: ${message(rows)}`,
        },
      ];
    },
  );
}
