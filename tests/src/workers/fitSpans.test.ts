import { describe, expect, it } from 'vitest';
import { fitSpans } from '../../../src/workers/layouts/fitSpans.ts';

const disc = (at: number) => ({ at, before: 10, after: 10 });

describe('fitSpans(spans, length, most)', () => {
  it('draws the middles as far apart as leaves room for what they take', () => {
    expect(fitSpans([disc(0), disc(100)], 320)).toEqual({ scale: 3, origin: 10 });
  });

  it('counts a name where it stands, not where all else ends', () => {
    const named = { at: 50, before: 10, after: 150 };
    expect(fitSpans([disc(0), named, disc(100)], 320)).toEqual({ scale: 3, origin: 10 });
    expect(fitSpans([disc(0), named, disc(100)], 210)).toEqual({ scale: 1, origin: 10 });
  });

  it('goes no further than asked, and is in the middle then', () => {
    expect(fitSpans([disc(0), disc(100)], 320, 2)).toEqual({ scale: 2, origin: 60 });
  });

  it('keeps the middles apart, however little is left', () => {
    expect(fitSpans([disc(0), disc(100)], 30).scale).toBe(0.8);
  });

  it('has room for one alone, and for none', () => {
    expect(fitSpans([{ at: 0, before: 10, after: 50 }], 100).origin).toBe(30);
    expect(fitSpans([], 100).origin).toBe(50);
  });
});
