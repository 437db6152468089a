import { describe, expect, it } from 'vitest';
import { mixBows } from '../../../src/canvas/controllers/bows.ts';

describe('mixBows(from, to, share)', () => {
  const from = new Map([['ab', 0.1]]);

  it('bends each line so far on the way, and one that was not there as it will', () => {
    const to = new Map([
      ['ab', -0.3],
      ['bc', 0.2],
    ]);
    const mixed = mixBows(from, to, 0.25);
    expect(mixed.get('ab')).toBeCloseTo(0);
    expect(mixed.get('bc')).toBe(0.2);
  });

  it('is the same where nothing changes, so that nobody draws it anew', () => {
    expect(mixBows(from, from, 0.5)).toBe(from);
  });
});
