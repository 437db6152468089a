import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap } from '../../../src/workers/layouts/map.ts';
import { project } from '../../../src/workers/layouts/mercator.ts';
import { between, COMPANY, isInAside, makePlaces, NOWHERE, placeOf, projectionOf, REGION } from './maps.ts';
import { anySheet, FRAME, makeSheet, spotsOf } from './sheets.ts';

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

  it('puts a region that nothing says the place of beside the map, with what lies in it, whoever that trades with', () => {
    // A firm there that sells to two others; and a zone of the second one's that is not known either.
    const sheet = makeSheet(
      [REGION, REGION, REGION, COMPANY, REGION],
      [
        [3, 2, 'located_in'],
        [3, 0, 'sells_to'],
        [3, 1, 'sells_to'],
        [4, 1, 'part_of'],
      ],
    );
    const placed = layOutMap(sheet, makePlaces([[0, 0, 4], [0, 20, 4], NOWHERE, NOWHERE, NOWHERE]));
    expect([2, 3].map((node) => isInAside(placed, node))).toEqual([true, true]);
    expect(between(placeOf(placed, 4), placeOf(placed, 1))).toBeLessThan(80);
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

  it('has nodes be smaller, and nearer to their places, where the map is broad and the frame stands', () => {
    const sheet = makeSheet([REGION, REGION, REGION, REGION]);
    const places = makePlaces([
      [10, -120, 1],
      [0, 150, 1],
      [48.1, 11.6, 4],
      [48.2, 12, 4],
    ]);
    const inFrame = (width: number, height: number) => {
      const placed = layOutMap({ ...sheet, frame: { ...FRAME, width, height } }, places);
      return { share: projectionOf(placed).share, apart: between(placeOf(placed, 2), placeOf(placed, 3)) };
    };
    const [standing, lying] = [inFrame(600, 1_000), inFrame(1_000, 600)];
    expect(lying.share).toBe(1);
    expect(standing.share).toBeLessThan(0.7);
    expect(standing.apart).toBeLessThan(lying.apart * 0.9);
  });
});
