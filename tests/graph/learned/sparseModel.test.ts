import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSparse, SparseModel, type SparseRow } from '../../../graph/learned/sparseModel.ts';

function scoresOf(rows: readonly (readonly [number, SparseRow])[], features: number[]): number[] {
  const model = new SparseModel({ classes: 3, bits: 10, weights: packSparse(rows) });
  const scores = new Int32Array(3);
  model.score(Int32Array.from(features), features.length, scores);
  return [...scores];
}

describe('a sparse model', () => {
  const rows: [number, SparseRow][] = [
    [0, [[0, 2]]],
    [
      500,
      [
        [0, -1],
        [2, 127],
      ],
    ],
    [1023, [[1, -127]]],
  ];

  it('adds up squares of the stored roots, with their signs', () => {
    expect(scoresOf(rows, [0, 500, 1023])).toEqual([4 - 1, -16129, 16129]);
  });

  it('gives nothing for a feature without weights', () => {
    expect(scoresOf(rows, [1, 499, 501])).toEqual([0, 0, 0]);
  });

  it('takes features modulo its size, negative ones too', () => {
    expect(scoresOf(rows, [1024 + 500])).toEqual(scoresOf(rows, [500]));
    expect(scoresOf(rows, [-1])).toEqual(scoresOf(rows, [1023]));
  });

  it('comes back from its stored form as it was', () => {
    const row = fc.uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: -127, max: 127 })), { selector: ([c]) => c });
    fc.assert(
      fc.property(fc.dictionary(fc.nat(1023).map(String), row, { maxKeys: 60 }), (drawn) => {
        const entries = Object.entries(drawn).map(([feature, own]): [number, SparseRow] => [Number(feature), own]);
        const sorted = entries.sort(([a], [b]) => a - b);
        for (const [feature, own] of sorted) {
          const expected = [0, 0, 0];
          for (const [column, root] of own) expected[column] = root * Math.abs(root);
          expect(scoresOf(sorted, [feature])).toEqual(expected);
        }
      }),
    );
  });
});
