import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCamera, isSameCamera, parseCamera } from '../../../src/state/camera.ts';

describe('formatCamera(view)', () => {
  it('rounds to less than a pixel', () => {
    expect(formatCamera({ x: 0.512345678, y: -0.0000001, ratio: 0.7, angle: 1.5707963 })).toBe('0.51235,0,0.7,1.571');
  });

  it('gives back what parseCamera reads', () => {
    const number = fc.double({ min: -9, max: 9, noNaN: true });
    const ratio = fc.double({ min: 0.001, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.record({ x: number, y: number, ratio, angle: number }), (view) => {
        const text = formatCamera(view);
        const read = parseCamera(text);
        expect(read && formatCamera(read)).toBe(text);
      }),
    );
  });
});

describe('parseCamera(text)', () => {
  it.each(['', '1,2,3', '1,2,3,4,5', '1,2,x,0', '1,2,0,0', '1,2,-1,0', '1,2,Infinity,0', '1,,1,0', '99,0,1,0'])(
    'is null for “%s”',
    (text) => {
      expect(parseCamera(text)).toBe(null);
    },
  );

  it('is null where there is none', () => {
    expect(parseCamera(undefined)).toBe(null);
  });
});

describe('isSameCamera(a, b)', () => {
  it('passes over differences no address tells', () => {
    const view = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    expect(isSameCamera(view, { ...view, x: 0.5000001 })).toBe(true);
    expect(isSameCamera(view, { ...view, x: 0.501 })).toBe(false);
    expect(isSameCamera(view, null)).toBe(false);
  });
});
