import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWNER_WEIGHTS } from '../../../graph/figures/owner/weights.ts';
import { formatWeights, roundWeights } from '../../../scripts/fitOwners/formatWeights.ts';

describe('roundWeights(weights)', () => {
  it('scales to whole numbers, sorts by code units and drops what hardly matters', () => {
    const weights = new Map([
      ['heading', 0.74],
      ['beyond a stop', -0.7],
      ['is the source', 0.07],
    ]);
    expect(roundWeights(weights)).toEqual([
      ['beyond a stop', -14],
      ['heading', 15],
    ]);
  });
});

describe('formatWeights(rows)', () => {
  it('writes the committed file to the letter', () => {
    const file = readFileSync(new URL('../../../graph/figures/owner/weights.ts', import.meta.url), 'utf8');
    expect(formatWeights(Object.entries(OWNER_WEIGHTS))).toBe(file);
  });
});
