import { describe, expect, it } from 'vitest';
import { addCalibrations, BANDS, calibrate } from '../../../graph/evaluate/calibration.ts';
import type { GraphEdge } from '../../../graph/schema.ts';

function edge(...confidence: number[]): GraphEdge {
  return {
    key: 'produces~company/acme~product/pumps',
    source: 'company/acme',
    target: 'product/pumps',
    attributes: {
      relation: 'produces',
      basis: 'text',
      attrs: {},
      evidence: confidence.map((value) => ({ article: 'a', start: 0, end: 1, confidence: value })),
    },
  };
}

describe('calibrate(right, wrong)', () => {
  it('counts the right ones in bands of confidence', () => {
    const shares = calibrate([edge(0.95), edge(0.9), edge(0.7)], [edge(0.91), edge(0.5)]);
    expect(BANDS.map((least, band) => [least, shares[band]])).toEqual([
      [0.9, { part: 2, whole: 3 }],
      [0.75, { part: 0, whole: 0 }],
      [0.6, { part: 1, whole: 1 }],
      [0, { part: 0, whole: 1 }],
    ]);
  });

  it('takes an edge by its surest sentence', () => {
    expect(calibrate([edge(0.5, 0.92)], [])[0]).toEqual({ part: 1, whole: 1 });
  });

  it('leaves out what no sentence states', () => {
    const named = edge(0.95);
    expect(calibrate([{ ...named, attributes: { ...named.attributes, basis: 'name' } }], [])[0]?.whole).toBe(0);
  });

  it('adds up over articles', () => {
    const one = calibrate([edge(0.95)], []);
    const other = calibrate([], [edge(0.93)]);
    expect(addCalibrations([one, other])[0]).toEqual({ part: 1, whole: 2 });
  });
});
