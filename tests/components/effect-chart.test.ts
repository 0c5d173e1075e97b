import { expect, test } from 'vitest';
import EffectChart from '../../src/components/charts/EffectChart.astro';
import { effectCharts } from '../../src/domain/effect-chart.ts';
import { render, words } from '../support/render-component.ts';
import { sampleEffect, sampleEvaluation } from '../support/sample-evaluation.ts';

const outcome = {
  id: 'reoffending',
  label: 'Reoffending',
  definition: '',
  also: [],
  asked_as: [],
  sources: [],
  linked: true,
};
const interval = { low: 0.5, high: 0.9, level: 95 } as const;

async function drawn(...effects: Parameters<typeof sampleEffect>[0][]): Promise<string> {
  const own = effects.map((parts, at) => sampleEffect({ id: `effect-${at}`, ...parts }));
  const [chart] = effectCharts([sampleEvaluation({ effects: own })], [outcome]);
  return render(EffectChart, { chart });
}

test('a chart says its message and its numbers in words', async () => {
  const html = await drawn({ scale: 'risk-ratio', value: 0.7, interval });
  expect(words(html)).toContain('Reoffending: better');
  expect(words(html)).toContain('Risk ratio 0.7, 95% interval 0.5 to 0.9.');
  expect(html).toContain('aria-label="Risk ratio 0.7, margin 0.5 to 0.9"');
});

test('the point lies left of the line where the practice did better', async () => {
  const html = await drawn({ scale: 'risk-ratio', value: 0.7, interval });
  const line = Number(/class="none" x1="([\d.]+)"/.exec(html)?.[1]);
  const point = Number(/<circle[^>]* cx="([\d.]+)"/.exec(html)?.[1]);
  expect(point).toBeLessThan(line);
});

test('a point without a margin is hollow and has no whiskers', async () => {
  const html = await drawn({ scale: 'risk-ratio', value: 0.7 });
  expect(html).toContain('hollow');
  expect(html).not.toContain('class="margin"');
});
