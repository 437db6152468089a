import { describe, expect, it } from 'vitest';
import { project, projectLatitude } from '../../../src/workers/layouts/mercator.ts';

describe('project(projection, latitude, longitude)', () => {
  it('goes north and east from where the equator meets Greenwich', () => {
    const { x, y } = project({ scale: 2, x: 100, y: 50 }, 0, 10);
    expect(x).toBe(120);
    expect(y).toBeCloseTo(50);
    // Mercator stretches by 1 / cos φ: 60° lie 75.46 degrees of the equator away.
    expect(projectLatitude(60)).toBeCloseTo(75.456, 3);
    expect(projectLatitude(-60)).toBeCloseTo(-75.456, 3);
  });
});
