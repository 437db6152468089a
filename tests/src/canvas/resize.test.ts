import { describe, expect, it } from 'vitest';
import { wasTurned } from '../../../src/canvas/controllers/resize.ts';

const standing = { width: 360, height: 640 };

describe('wasTurned(before, now)', () => {
  it('holds for a phone that stood and lies, or lay and stands, of any size', () => {
    expect(wasTurned(standing, { width: 640, height: 360 })).toBe(true);
    expect(wasTurned({ width: 844, height: 390 }, { width: 390, height: 844 })).toBe(true);
  });

  it('does not where a keyboard on the screen leaves less height than width', () => {
    expect(wasTurned(standing, { width: 360, height: 300 })).toBe(false);
  });

  it('does not for a window that is no phone’s', () => {
    expect(wasTurned({ width: 900, height: 1000 }, { width: 1440, height: 900 })).toBe(false);
  });
});
