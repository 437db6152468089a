import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { findConflicts } from '../../../graph/query/measures/conflicts.ts';
import type { Figure } from '../../../graph/schema.ts';
import { listPoints } from '../../../src/figures/chartData.ts';
import { chooseSeries } from '../../../src/figures/chooseSeries.ts';
import { listLines } from '../../../src/figures/drawTimeline.ts';
import { figure, fileOf } from '../../graph/query/measures/figureExample.ts';

function linesOf(...figures: readonly Figure[]) {
  const file = fileOf(...figures);
  const chosen = chooseSeries(file, { topic: null, series: null }, new Set(indexFile(file).nodes.keys()));
  const points = listPoints(chosen?.drawn ?? [], findConflicts(file));
  const stops = points.map((each) => ({ ...each, x: new Date(each.point.time?.at ?? 0) }));
  return listLines(stops).map(({ status, stops: on }) => [status, on.map(({ point }) => point.value)]);
}

describe('listLines(points)', () => {
  it('joins what was, and leads from its last value to the target', () => {
    expect(
      linesOf(
        figure('f1', { value: 100, time: '2020' }),
        figure('f2', { value: 104, time: '2022' }),
        figure('f3', { value: 200, time: '2027', status: 'target' }),
      ),
    ).toEqual([
      ['actual', [100, 104]],
      ['target', [104, 200]],
    ]);
  });

  it('starts from the value before the target, not from one that came later', () => {
    expect(
      linesOf(
        figure('f1', { value: 100, time: '2020' }),
        figure('f2', { value: 150, time: '2022', status: 'forecast' }),
        figure('f3', { value: 160, time: '2024' }),
      ),
    ).toEqual([
      ['actual', [100, 160]],
      ['forecast', [100, 150]],
    ]);
  });

  it('draws none through a single point, and none through a second value for the same time', () => {
    expect(linesOf(figure('f1', { value: 100, time: '2020' }), figure('f2', { value: 90, time: '2020' }))).toEqual([]);
  });
});
