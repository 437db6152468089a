import { describe, expect, it } from 'vitest';
import { locateRegions } from '../../../src/workers/locateRegions.ts';

describe('locateRegions(regions, numbers)', () => {
  const locate = (names: readonly string[], kind: string | null = null) => {
    const { latitudes, longitudes, ranks } = locateRegions([{ node: 5, kind, names }], Uint32Array.of(5));
    return [latitudes[0], longitudes[0], ranks[0]];
  };

  it('knows where cities, provinces, deltas and continents lie', () => {
    expect(locate(['Shenzhen'], 'city')).toEqual([22.55, 114.07, 4]);
    expect(locate(['Guangdong Province'], 'province')[2]).toBe(3);
    expect(locate(['Yangtze River Delta'], 'macro-region')).toEqual([31.6, 119.9, 2]);
    expect(locate(['Africa'], 'world-region')).toEqual([5, 20, 0]);
    expect(locate(['Taiwan'])).toEqual([23.7, 121, 3]);
  });

  it('puts a district that has no place of its own to its city', () => {
    const [latitude, longitude] = locate(['Huishan District'], 'district');
    const [city] = locate(['Wuxi'], 'city');
    expect(latitude).toBe(city);
    expect(longitude).toBeGreaterThan(120);
  });

  it('takes the place of a name that lies where the graph says', () => {
    const regions = [
      { node: 5, kind: 'city', names: ['Cambridge'] },
      { node: 6, kind: 'province', names: ['Massachusetts'] },
    ];
    const find = (partOf: { source: number; target: number }[]) =>
      locateRegions(regions, Uint32Array.of(5), partOf).longitudes[0];
    expect(find([])).toBeCloseTo(0.1, 0);
    expect(find([{ source: 5, target: 6 }])).toBeCloseTo(-71.1, 0);
  });

  it('says nothing of what the gazetteer does not know', () => {
    expect(locate(['Brigg Bottom'])[0]).toBeNaN();
  });
});
