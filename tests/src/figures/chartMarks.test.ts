import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { findConflicts } from '../../../graph/query/measures/conflicts.ts';
import type { Figure } from '../../../graph/schema.ts';
import { listPoints } from '../../../src/figures/chartData.ts';
import { listMarks } from '../../../src/figures/chartMarks.ts';
import { chooseSeries } from '../../../src/figures/chooseSeries.ts';
import { figure, fileOf } from '../../graph/query/measures/figureExample.ts';

function marksOf(isOverTime: boolean, ...figures: readonly Figure[]) {
  const file = fileOf(...figures);
  const chosen = chooseSeries(file, { topic: null, series: null }, new Set(indexFile(file).nodes.keys()));
  return listMarks(listPoints(chosen?.drawn ?? [], findConflicts(file)), isOverTime);
}

describe('listMarks(points, isOverTime)', () => {
  it('names none for plain values at whole years', () => {
    expect(marksOf(true, figure('f1', { time: '2020' }), figure('f2', { time: '2021' }))).toEqual([]);
  });

  it('names targets, ranges and open ends in bars and over time alike', () => {
    const figures = [
      figure('f1', { time: '2020', comparator: 'about', value: 1_000 }),
      figure('f2', { time: '2021', comparator: 'over' }),
      figure('f3', { time: '2027', status: 'target' }),
    ];
    expect(marksOf(true, ...figures)).toEqual(['planned', 'range', 'open']);
    expect(marksOf(false, ...figures)).toEqual(['planned', 'range', 'open']);
  });

  it('names stretches where one is longer than a day and not all are years', () => {
    const [year, month] = [figure('f1', { time: '2020' }), figure('f2', { time: '2021-03' })];
    expect(marksOf(true, year, month)).toEqual(['stretch']);
    expect(marksOf(false, year, month)).toEqual([]);
    expect(marksOf(true, figure('f1', { time: '2020-01-01' }), figure('f2', { time: '2021-03-01' }))).toEqual([]);
  });

  it('names what lies far off, and what others say differently', () => {
    expect(
      marksOf(
        true,
        figure('f1', { time: '2020', value: 100 }),
        figure('f2', { time: '2021', value: 110 }),
        figure('f3', { time: '2022', value: 90_000 }),
      ),
    ).toEqual(['stray']);
    expect(
      marksOf(true, figure('f1', { time: '2020', value: 100 }), figure('f2', { time: '2020', value: 150 })),
    ).toEqual(['differs']);
  });
});
