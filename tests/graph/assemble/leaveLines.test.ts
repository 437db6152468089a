import { describe, expect, it } from 'vitest';
import { type Disc, leaveLines } from '../../../graph/assemble/leaveLines.ts';

const disc = (x: number, y: number): Disc => ({ x, y, radius: 5 });

describe('leaveLines(discs, lines, share, isHeld, beside)', () => {
  it('moves a disc off a line, and the line off the disc', () => {
    const [from, to, amid] = [disc(0, 0), disc(100, 0), disc(50, 3)];
    expect(leaveLines([from, to, amid], [{ from, to, bend: 0 }], 1)).toBe(1);
    // Ten are lacking: six of them the disc goes, and each end half of the rest.
    expect([amid.y, from.y, to.y]).toEqual([9, -2, -2]);
  });

  it('leaves alone what is beside the line, or at its ends', () => {
    const [from, to, beside, behind] = [disc(0, 0), disc(100, 0), disc(50, 14), disc(106, 0)];
    expect(leaveLines([from, to, beside, behind], [{ from, to, bend: 0 }], 1)).toBe(0);
  });

  it('knows lines as they bend', () => {
    const [from, to, straight, bent] = [disc(0, 0), disc(100, 0), disc(50, 0), disc(50, 20)];
    expect(leaveLines([from, to, straight, bent], [{ from, to, bend: 0.4 }], 0.5)).toBe(1);
    expect([straight.y, bent.y]).toEqual([0, 23.9]);
  });

  it('moves nothing that is held', () => {
    const [from, to, amid] = [disc(0, 0), disc(100, 0), disc(50, 3)];
    leaveLines([from, to, amid], [{ from, to, bend: 0 }], 1, (one) => one !== amid);
    expect([amid.y, from.y, to.y]).toEqual([9, 0, 0]);
  });
});
