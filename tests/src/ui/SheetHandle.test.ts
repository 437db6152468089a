import { describe, expect, it } from 'vitest';
import { findNearestStop } from '../../../src/ui/SheetHandle.tsx';

describe('findNearestStop(share)', () => {
  it.each([
    [0, 'folded'],
    [0.25, 'folded'],
    [0.33, 'half'],
    [0.6, 'half'],
    [0.75, 'tall'],
    [1, 'tall'],
  ])('takes a sheet over %d of the window to “%s”', (share, stop) => {
    expect(findNearestStop(share)).toBe(stop);
  });
});
