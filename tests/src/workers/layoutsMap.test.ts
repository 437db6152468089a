import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap, type Places } from '../../../src/workers/layouts/map.ts';
import { project, projectLatitude } from '../../../src/workers/layouts/mercator.ts';
import { locateRegions } from '../../../src/workers/locateRegions.ts';
import { anySheet, FRAME, makeSheet, spotsOf } from './sheets.ts';

const COMPANY = 0;
const REGION = 4;
const NOWHERE = [Number.NaN, Number.NaN, 0] as const;

const makePlaces = (rows: readonly (readonly [latitude: number, longitude: number, rank: number])[]): Places => ({
  latitudes: Float64Array.from(rows, ([latitude]) => latitude),
  longitudes: Float64Array.from(rows, ([, longitude]) => longitude),
  ranks: Uint8Array.from(rows, ([, , rank]) => rank),
});

const projectionOf = (placed: ReturnType<typeof layOutMap>) => {
  if (placed.ground?.kind !== 'map') throw new Error('no map');
  return placed.ground;
};
const placeOf = ({ x, y }: { x: Float64Array; y: Float64Array }, node: number) => ({
  x: x[node] as number,
  y: y[node] as number,
});
const isInAside = (placed: ReturnType<typeof layOutMap>, node: number) => {
  const { aside } = projectionOf(placed);
  const { x, y } = placeOf(placed, node);
  return aside !== null && x > aside.x && x < aside.x + aside.width && y < aside.y && y > aside.y - aside.height;
};
const between = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

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

describe('layOutMap(sheet, places)', () => {
  it('puts regions exactly at their places, filling the frame', () => {
    const places = makePlaces([
      [39.9, 116.4, 4],
      [22.5, 114.1, 4],
      [29.6, 106.5, 4],
    ]);
    const placed = layOutMap(makeSheet([REGION, REGION, REGION]), places);
    const projection = projectionOf(placed);
    for (const node of [0, 1, 2]) {
      const wanted = project(projection, places.latitudes[node] as number, places.longitudes[node] as number);
      expect(between(placeOf(placed, node), wanted)).toBeLessThan(1e-9);
      expect(Math.abs(placeOf(placed, node).x - FRAME.x)).toBeLessThanOrEqual(FRAME.width / 2);
      expect(Math.abs(placeOf(placed, node).y - FRAME.y)).toBeLessThanOrEqual(FRAME.height / 2);
    }
    expect(placeOf(placed, 0).y - placeOf(placed, 1).y).toBeCloseTo(FRAME.height * 0.84);
  });

  it('has regions that lie on one another give way, the province more than its city', () => {
    const sheet = makeSheet([REGION, REGION, REGION]);
    const placed = layOutMap(
      sheet,
      makePlaces([
        [23.12, 113.25, 4],
        [22.93, 113.62, 3],
        [39.9, 116.4, 4],
      ]),
    );
    const [city, province] = [placeOf(placed, 0), placeOf(placed, 1)];
    const moved = projectionOf(placed).placed.map(({ node, x, y }) => between(placeOf(placed, node), { x, y }));
    expect(between(city, province)).toBeGreaterThanOrEqual((sheet.radii[0] ?? 0) + (sheet.radii[1] ?? 0));
    expect(moved[0]).toBeLessThan((moved[1] ?? 0) * 0.6);
    expect(moved[2]).toBeCloseTo(0);
  });

  it('has neighbouring regions make some room for what belongs to each', () => {
    const apart = (count: number) => {
      const things = Array.from({ length: count }, (_, at) => [at + 3, at % 2, 'located_in'] as const);
      const sheet = makeSheet([REGION, REGION, REGION, ...things.map(() => COMPANY)], things);
      const near = [[30, 110, 4], [30, 110.4, 4], [30, 119, 4], ...things.map(() => NOWHERE)] as const;
      const placed = layOutMap(sheet, makePlaces(near));
      return between(placeOf(placed, 0), placeOf(placed, 1));
    };
    expect(apart(60)).toBeGreaterThan(apart(0) * 1.3);
  });

  it('says which regions have a place, and where that is', () => {
    const sheet = makeSheet([COMPANY, REGION, REGION], [[0, 1, 'located_in']]);
    const placed = layOutMap(sheet, makePlaces([NOWHERE, [39.9, 116.4, 4], NOWHERE]));
    expect(projectionOf(placed).placed).toEqual([{ node: 1, x: FRAME.x, y: FRAME.y }]);
  });

  it('makes the box beside it wide enough for names, and stands all in one column where there is room', () => {
    const sheet = makeSheet([REGION, ...Array.from({ length: 9 }, () => COMPANY)]);
    const places = makePlaces([[39.9, 116.4, 4], ...Array.from({ length: 9 }, () => NOWHERE)]);
    const lettering = { width: 300, height: 50 };
    const placed = layOutMap({ ...sheet, lettering }, places);
    const { aside } = projectionOf(placed);
    expect(new Set(placed.x.subarray(1)).size).toBe(1);
    expect((aside?.x ?? 0) + (aside?.width ?? 0) - (placed.x[1] ?? 0)).toBeGreaterThanOrEqual(lettering.width);
    expect((placed.y[1] ?? 0) - (placed.y[2] ?? 0)).toBeGreaterThanOrEqual(lettering.height);
  });

  it('does not shrink a country for the continents a text names in passing', () => {
    const cities = [
      [39.9, 116.4, 4],
      [22.5, 114.1, 4],
    ] as const;
    const alone = layOutMap(makeSheet([REGION, REGION]), makePlaces(cities));
    const withAfrica = layOutMap(makeSheet([REGION, REGION, REGION]), makePlaces([...cities, [5, 20, 0]]));
    expect(projectionOf(withAfrica).scale).toBe(projectionOf(alone).scale);
    expect(projectionOf(withAfrica).aside?.count).toBe(1);
    expect(isInAside(withAfrica, 2)).toBe(true);
  });

  it('puts what is in a region around it, from one to the next, and into the narrowest', () => {
    // A company in an association of the north, and one in both a city of the south and its country.
    const sheet = makeSheet(
      [REGION, REGION, 2, COMPANY, COMPANY],
      [
        [2, 0, 'located_in'],
        [3, 2, 'part_of'],
        [4, 0, 'located_in'],
        [4, 1, 'located_in'],
      ],
    );
    const placed = layOutMap(sheet, makePlaces([[45, 10, 1], [30, 10, 4], NOWHERE, NOWHERE, NOWHERE]));
    const [north, south] = [placeOf(placed, 0), placeOf(placed, 1)];
    for (const node of [2, 3]) expect(between(placeOf(placed, node), north)).toBeLessThan(80);
    expect(between(placeOf(placed, 4), south)).toBeLessThan(80);
  });

  it('puts what only has neighbours near their middle', () => {
    const sheet = makeSheet(
      [REGION, REGION, 7],
      [
        [0, 2],
        [1, 2],
      ],
    );
    const placed = layOutMap(sheet, makePlaces([[0, 0, 4], [0, 20, 4], NOWHERE]));
    const middle = { x: (placeOf(placed, 0).x + placeOf(placed, 1).x) / 2, y: placeOf(placed, 0).y };
    expect(between(placeOf(placed, 2), middle)).toBeLessThan(60);
  });

  it('stands aside what has no way to any place, and counts it', () => {
    const sheet = makeSheet([REGION, COMPANY, 7], [[1, 2]]);
    const placed = layOutMap(sheet, makePlaces([[0, 0, 4], NOWHERE, NOWHERE]));
    const { aside } = projectionOf(placed);
    expect(aside?.count).toBe(2);
    for (const node of [1, 2]) {
      expect(placeOf(placed, node).x).toBeGreaterThan(FRAME.x + FRAME.width / 2);
      expect(isInAside(placed, node)).toBe(true);
    }
  });

  it('stands aside farther out than a crowd around a region at the rim', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => [at + 4, 1, 'located_in'] as const);
    const sheet = makeSheet([REGION, REGION, COMPANY, REGION, ...crowd.map(() => COMPANY)], crowd);
    const rows = [[30, 100, 4], [30, 120, 4], NOWHERE, [39, 110, 4], ...crowd.map(() => NOWHERE)] as const;
    const placed = layOutMap(sheet, makePlaces(rows));
    expect(crowd.filter(([node]) => placeOf(placed, node).x > FRAME.x + FRAME.width / 2)).not.toEqual([]);
    expect(crowd.filter(([node]) => placeOf(placed, node).x >= (projectionOf(placed).aside?.x ?? 0))).toEqual([]);
    expect(isInAside(placed, 2)).toBe(true);
  });

  it('stands aside under a map that is broader than the frame, close to it', () => {
    const sheet = makeSheet([REGION, REGION, REGION, COMPANY]);
    const placed = layOutMap(sheet, makePlaces([[40, -120, 1], [10, 0, 1], [35, 140, 1], NOWHERE]));
    const { aside } = projectionOf(placed);
    const lowest = Math.min(...[0, 1, 2].map((node) => placeOf(placed, node).y));
    expect(isInAside(placed, 3)).toBe(true);
    expect(aside?.y).toBeLessThan(lowest);
    expect(aside?.y).toBeGreaterThan(lowest - FRAME.height / 4);
    expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThan(FRAME.x + FRAME.width / 2);
  });

  it('leaves room for names between what stands around a region, while there is enough', () => {
    const nearest = (count: number) => {
      const crowd = Array.from({ length: count }, (_, at) => [at + 2, 1, 'located_in'] as const);
      const sheet = makeSheet([REGION, REGION, ...crowd.map(() => COMPANY)], crowd);
      const placed = layOutMap(sheet, makePlaces([[30, 100, 4], [30, 120, 4], ...crowd.map(() => NOWHERE)]));
      const spots = crowd.map(([node]) => placeOf(placed, node));
      return spots.reduce(
        (least, one, at) => spots.slice(0, at).reduce((nearer, other) => Math.min(nearer, between(one, other)), least),
        Number.POSITIVE_INFINITY,
      );
    };
    expect(nearest(12)).toBeGreaterThan(nearest(400) * 1.3);
  });

  it('stands what is connected one under another aside, so that no line runs through what stands between', () => {
    const sheet = makeSheet([REGION, 1, 2, 3, 5], [[1, 4]]);
    const placed = layOutMap(sheet, makePlaces([[0, 0, 4], NOWHERE, NOWHERE, NOWHERE, NOWHERE]));
    const downwards = [1, 2, 3, 4].sort((a, b) => placeOf(placed, b).y - placeOf(placed, a).y);
    expect(downwards).toEqual([1, 4, 2, 3]);
  });

  it('stands aside what is in a region beyond the map, but not who only deals with one', () => {
    const sheet = makeSheet(
      [REGION, REGION, REGION, COMPANY, COMPANY],
      [
        [3, 2, 'located_in'],
        [4, 0, 'located_in'],
        [4, 2, 'sells_to'],
      ],
    );
    const placed = layOutMap(sheet, makePlaces([[39.9, 116.4, 4], [22.5, 114.1, 4], [5, 20, 0], NOWHERE, NOWHERE]));
    expect([2, 3, 4].map((node) => isInAside(placed, node))).toEqual([true, true, false]);
  });

  it('gives every node a place of its own, and the same one each time', () => {
    const anyPlace = fc.oneof(
      fc.constant(NOWHERE),
      fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -3, max: 3 }), fc.nat(6)),
    );
    fc.assert(
      fc.property(anySheet, fc.array(anyPlace, { minLength: 60, maxLength: 60 }), (sheet, rows) => {
        const places = makePlaces(rows.slice(0, sheet.types.length));
        const placed = layOutMap(sheet, places);
        expect([...placed.x, ...placed.y].every(Number.isFinite)).toBe(true);
        expect(new Set(spotsOf(placed)).size).toBe(sheet.types.length);
        expect(layOutMap(sheet, places)).toEqual(placed);
      }),
      { numRuns: 60 },
    );
  });
});

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

  it('says nothing of what the gazetteer does not know', () => {
    expect(locate(['Brigg Bottom'])[0]).toBeNaN();
  });
});
