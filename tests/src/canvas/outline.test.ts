import { describe, expect, it } from 'vitest';
import { unwrapLongitudes } from '../../../src/canvas/ground/outline.ts';

describe('unwrapLongitudes(line)', () => {
  it('leaves alone what does not cross the date line', () => {
    expect(
      unwrapLongitudes([
        [-20, 10],
        [150, 12],
        [-20, 14],
      ]),
    ).toEqual([-20, 150, -20]);
  });

  it('goes on to the east of it, wherever the line begins', () => {
    expect(
      unwrapLongitudes([
        [100, 60],
        [178, 62],
        [-175, 64],
        [179, 66],
        [100, 68],
      ]),
    ).toEqual([100, 178, 185, 179, 100]);
    expect(
      unwrapLongitudes([
        [-175, 64],
        [179, 66],
        [100, 68],
        [178, 62],
      ]),
    ).toEqual([185, 179, 100, 178]);
  });

  it('lets a line around the pole come back along it', () => {
    expect(
      unwrapLongitudes([
        [-180, -80],
        [0, -75],
        [180, -80],
        [180, -90],
        [-180, -90],
      ]),
    ).toEqual([-180, 0, 180, 180, -180]);
  });
});
