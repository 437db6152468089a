import { describe, expect, it } from 'vitest';
import { mixColours, toHex } from '../../../src/canvas/drawing/colours.ts';

describe('toHex(colour)', () => {
  it('reads what a browser computes', () => {
    expect(toHex('rgb(31, 95, 153)')).toBe('#1f5f99');
    expect(toHex('rgba(0, 8, 255, 0.5)')).toBe('#0008ff');
  });

  it('returns what it does not know', () => {
    expect(toHex('#abcdef')).toBe('#abcdef');
  });
});

describe('mixColours(from, to, share)', () => {
  it('goes from one colour to the other', () => {
    expect(mixColours('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mixColours('#000000', '#ff8040', 0.5)).toBe('#804020');
    expect(mixColours('#102030', '#ffffff', 1)).toBe('#ffffff');
  });
});
