import { describe, expect, it } from 'vitest';
import { findConflicts, groupConflicts } from '../../../../graph/query/measures/conflicts.ts';
import type { Figure } from '../../../../graph/schema.ts';
import { figure, fileOf } from './figureExample.ts';

/** Who contradicts whom, and whether another article does. */
function conflictsIn(...figures: readonly Figure[]) {
  return [...findConflicts(fileOf(...figures))].map(([id, { others, isAcrossArticles }]) => [
    id,
    others.map((other) => other.id),
    isAcrossArticles,
  ]);
}

describe('findConflicts(file)', () => {
  it('finds two articles that give different values for one time', () => {
    expect(
      conflictsIn(figure('f1', { value: 118, time: '2022' }), figure('f2', { value: 120, time: '2022', in: 'b' })),
    ).toEqual([
      ['f1', ['f2'], true],
      ['f2', ['f1'], true],
    ]);
  });

  it('tells two values of one article from sources that differ', () => {
    expect(conflictsIn(figure('f1', { value: 275 }), figure('f2', { value: 443 }))).toEqual([
      ['f1', ['f2'], false],
      ['f2', ['f1'], false],
    ]);
  });

  it.each([
    ['values that fit each other', { comparator: 'over', value: 100, time: '2022' }, { value: 104, time: '2022' }],
    ['the same value', { time: '2022' }, { time: '2022', in: 'b' }],
    ['another time', { value: 118, time: '2022' }, { value: 120, time: '2023', in: 'b' }],
    ['no time, in articles of different days', { value: 118 }, { value: 120, in: 'b' }],
    ['a target and what came of it', { value: 118, time: '2022' }, { value: 120, time: '2022', status: 'target' }],
    ['another slice', { value: 118, time: '2022' }, { value: 120, time: '2022', batch: 4 }],
    ['another subject', { value: 118, time: '2022' }, { value: 120, time: '2022', subject: 'region/china' }],
    ['one sentence, which says how it changed', { value: 118, sentence: 2 }, { value: 120, sentence: 2 }],
    ['figures nothing names', { value: 118, about: null }, { value: 120, about: null }],
  ] as const)('sees none in %s', (_, one, other) => {
    expect(conflictsIn(figure('f1', one), figure('f2', other))).toEqual([]);
  });
});

describe('groupConflicts(figures, conflicts)', () => {
  it("puts figures that differ side by side at the first one's place, each once", () => {
    const figures = [
      figure('f1', { value: 1, time: '2022' }),
      figure('f2', { value: 7, time: '2020' }),
      figure('f3', { value: 2, time: '2022', in: 'b' }),
    ];
    const groups = groupConflicts(figures, findConflicts(fileOf(...figures)));
    expect(groups.map((group) => group.figures.map(({ id }) => id))).toEqual([['f1', 'f3'], ['f2']]);
    expect(groups.map(({ conflict }) => conflict?.isAcrossArticles ?? null)).toEqual([true, null]);
  });

  it('leaves a figure alone whose rivals are not in the list', () => {
    const figures = [figure('f1', { value: 1 }), figure('f2', { value: 2 })] as const;
    const [group] = groupConflicts([figures[0]], findConflicts(fileOf(...figures)));
    expect(group).toEqual({ figures: [figures[0]], conflict: null });
  });
});
