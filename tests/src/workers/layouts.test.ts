import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutCircular } from '../../../src/workers/layouts/circular.ts';
import { partTwins, placeFollowers } from '../../../src/workers/layouts/followers.ts';
import { layOutGrouped } from '../../../src/workers/layouts/grouped.ts';
import { packDiscs } from '../../../src/workers/layouts/packDiscs.ts';
import { layOutRadial } from '../../../src/workers/layouts/radial.ts';
import { mean, measureSlots, type Sheet } from '../../../src/workers/layouts/sheet.ts';
import { anySheet, FRAME, makeSheet, spotsOf } from './sheets.ts';

const LAYOUTS: readonly (readonly [name: string, layOut: (sheet: Sheet) => { x: Float64Array; y: Float64Array }])[] = [
  ['circular', layOutCircular],
  ['grouped', layOutGrouped],
  ['radial', (sheet) => layOutRadial(sheet, 0)],
];

describe.each(LAYOUTS)('the %s layout', (_name, layOut) => {
  it('gives every node a place of its own, and the same one each time', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { x, y } = layOut(sheet);
        expect([...x, ...y].every(Number.isFinite)).toBe(true);
        expect(new Set(spotsOf({ x, y })).size).toBe(sheet.types.length);
        const again = layOut(sheet);
        expect([again.x, again.y]).toEqual([x, y]);
      }),
      { numRuns: 60 },
    );
  });

  it('has room for a thousand', () => {
    const sheet = makeSheet(Array.from({ length: 1_000 }, (_, node) => node % 9));
    const { x, y } = layOut(sheet);
    expect(new Set(spotsOf({ x, y })).size).toBe(1_000);
  });
});

const distance = (
  { x, y }: { x: Float64Array; y: Float64Array },
  node: number,
  to = FRAME as { x: number; y: number },
) => Math.hypot((x[node] as number) - to.x, (y[node] as number) - to.y);

describe('layOutCircular(sheet)', () => {
  it('puts a few nodes on one ring around the middle of the frame', () => {
    const placed = layOutCircular(makeSheet([0, 1, 0, 2]));
    const radii = [0, 1, 2, 3].map((node) => distance(placed, node));
    for (const radius of radii) expect(radius).toBeCloseTo(FRAME.height / 2);
  });

  it('draws the ring out along the frame where names would find no room beside it', () => {
    const sheet = makeSheet(Array.from({ length: 40 }, () => 0));
    const spread = (values: Float64Array) => Math.max(...values) - Math.min(...values);
    const inFrame = (width: number, height: number) => {
      const { x, y } = layOutCircular({ ...sheet, frame: { ...FRAME, width, height } });
      return spread(x) / spread(y);
    };
    expect(inFrame(500, 900)).toBeLessThan(0.4);
    expect(inFrame(600, 600)).toBeLessThan(0.8);
    expect(inFrame(900, 400)).toBeGreaterThan(1.8);
    for (const [width, height] of [
      [900, 600],
      [1_200, 1_000],
    ] as const)
      expect(inFrame(width, height)).toBeCloseTo(1, 1);
  });

  it('leads down as evenly as it can, for names stand beside the nodes', () => {
    const { y } = layOutCircular(makeSheet(Array.from({ length: 40 }, () => 0)));
    const steps = Array.from({ length: 19 }, (_, node) => (y[node] as number) - (y[node + 1] as number));
    // Evenly around the ring, the least step would be a sixth of the largest.
    expect(Math.min(...steps)).toBeGreaterThan(Math.max(...steps) / 4);
  });

  it('goes clockwise by type, then by connections', () => {
    const { x, y } = layOutCircular(makeSheet([1, 0, 0, 1], [[2, 3]]));
    const clockwise = (node: number) => {
      const angle = Math.atan2((x[node] as number) - FRAME.x, (y[node] as number) - FRAME.y);
      return angle < 0 ? angle + 2 * Math.PI : angle;
    };
    expect([0, 1, 2, 3].sort((a, b) => clockwise(a) - clockwise(b))).toEqual([2, 1, 3, 0]);
  });
});

describe('layOutGrouped(sheet)', () => {
  it('keeps every node in the disc of its type, and the discs apart', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const placed = layOutGrouped(sheet);
        if (placed.ground?.kind !== 'groups') throw new Error('no discs');
        const { discs } = placed.ground;
        let count = 0;
        for (const disc of discs) count += disc.count;
        expect(count).toBe(sheet.types.length);
        sheet.types.forEach((_, node) => {
          const within = discs.filter((disc) => distance(placed, node, disc) <= disc.radius);
          expect(within).toHaveLength(1);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('packDiscs(radii, gap, aspect)', () => {
  it('leaves the gap between any two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 }), (radii) => {
        const places = packDiscs(radii, 5, 1.6);
        places.forEach((one, at) => {
          places.slice(at + 1).forEach((other, next) => {
            const apart = Math.hypot(one.x - other.x, one.y - other.y);
            expect(apart).toBeGreaterThanOrEqual((radii[at] as number) + (radii[at + 1 + next] as number) + 5 - 1e-3);
          });
        });
      }),
    );
  });
});

describe('layOutRadial(sheet, centre)', () => {
  const sheet = makeSheet(
    [0, 0, 0, 0, 0],
    [
      [1, 0],
      [1, 2],
      [2, 3],
    ],
  );

  it('puts nodes further out the more steps they are away, whichever way edges point', () => {
    const placed = layOutRadial(sheet, 0);
    const out = [0, 1, 2, 3, 4].map((node) => distance(placed, node));
    expect(out[0]).toBe(0);
    expect([...out].sort((a, b) => a - b)).toEqual(out);
    expect(new Set(out.map(Math.round)).size).toBe(5);
  });

  it('keeps a hub’s neighbours on one ring or two, apart from one another, however much hangs on a few of them', () => {
    const NEIGHBOURS = 36;
    const neighbours = Array.from({ length: NEIGHBOURS }, (_, at) => at + 1);
    const leaves = Array.from({ length: 240 }, (_, at) => NEIGHBOURS + 1 + at);
    const placed = layOutRadial(
      makeSheet(
        Array.from({ length: 1 + NEIGHBOURS + leaves.length }, () => 0),
        [
          ...neighbours.map((node) => [0, node] as const),
          ...leaves.map((node, at) => [1 + (at % 2) * 9, node] as const),
        ],
      ),
      0,
    );
    const out = neighbours.map((node) => distance(placed, node));
    expect(Math.max(...out) / Math.min(...out)).toBeLessThan(1.5);
    const placeOf = (node: number) => ({ x: placed.x[node] as number, y: placed.y[node] as number });
    for (const node of neighbours) {
      const nearest = Math.min(
        ...neighbours.map((other) => (other === node ? 1e9 : distance(placed, node, placeOf(other)))),
      );
      // About a disc of such a node, which is 24, and half another.
      expect(nearest).toBeGreaterThan(35);
    }
  });

  it('keeps room for names on the first two rings, however many rings follow', () => {
    const chain = Array.from({ length: 40 }, (_, at) => [10 + at, 11 + at] as const);
    const star = Array.from({ length: 10 }, (_, at) => [0, 1 + at] as const);
    const sheet = makeSheet(new Array(51).fill(0), [...star, ...chain]);
    const slot = mean(measureSlots(sheet));
    expect(distance(layOutRadial(sheet, 0), 1) / slot).toBeGreaterThan((10 * 2.5) / (2 * Math.PI));
  });

  it('has room for a name between the centre and the first ring, and none at the top of a ring, where its steps stand', () => {
    const star = Array.from({ length: 8 }, (_, at) => [0, 1 + at] as const);
    const placed = layOutRadial(makeSheet(new Array(9).fill(0), star), 0);
    for (let node = 1; node < 9; node += 1) {
      expect(distance(placed, node)).toBeGreaterThan(90);
      const [x, y] = [(placed.x[node] as number) - FRAME.x, (placed.y[node] as number) - FRAME.y];
      expect(y > 0 && Math.abs(x) < 0.17 * y).toBe(false);
    }
  });

  it('puts what is connected side by side, also where no way leads', () => {
    const star = Array.from({ length: 12 }, (_, at) => [0, 1 + at] as const);
    const edges = [...star, [1, 7], [2, 8], [3, 9], [9, 25], [13, 20]] as const;
    const { x, y } = layOutRadial(makeSheet(new Array(26).fill(0), edges), 0);
    const turnOf = (node: number) => Math.atan2((y[node] as number) - FRAME.y, (x[node] as number) - FRAME.x);
    for (const [one, other] of edges.slice(12)) {
      const apart = Math.abs(turnOf(one) - turnOf(other));
      // On rings of twelve and of as many.
      expect(Math.min(apart, 2 * Math.PI - apart)).toBeLessThan(0.7);
    }
  });

  it('names its rings by steps, and the last one by there being no way, and counts what is on each', () => {
    const { ground } = layOutRadial(sheet, 0);
    expect(ground?.kind === 'rings' && ground.rings.map(({ steps, count }) => [steps, count])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [null, 1],
    ]);
  });
});

describe('placeFollowers(positions, isPlaced, edges, step)', () => {
  it('puts what is left out beside its neighbours, step by step, and leaves alone what has none', () => {
    const positions = { x: Float64Array.of(100, -50, -50, 7), y: Float64Array.of(200, -50, -50, 8) };
    const edges = { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) };
    placeFollowers(positions, Uint8Array.of(1, 0, 0, 0), edges, 2);
    expect(Math.hypot((positions.x[1] as number) - 100, (positions.y[1] as number) - 200)).toBeLessThan(6);
    expect(Math.hypot((positions.x[2] as number) - 100, (positions.y[2] as number) - 200)).toBeLessThan(12);
    expect([positions.x[3], positions.y[3]]).toEqual([7, 8]);
    expect([positions.x[0], positions.y[0]]).toEqual([100, 200]);
  });
});

describe('partTwins(positions, step, isFixed)', () => {
  it('leaves no two nodes on one spot, and no place that is no number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(0, 1, Number.NaN))), (points) => {
        const positions = { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
        partTwins(positions, 0.1);
        expect(new Set(spotsOf(positions)).size).toBe(points.length);
        expect([...positions.x, ...positions.y].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('moves the other of two where one is fixed', () => {
    const positions = { x: Float64Array.of(3, 3), y: Float64Array.of(4, 4) };
    partTwins(positions, 1, Uint8Array.of(0, 1));
    expect([positions.x[1], positions.y[1]]).toEqual([3, 4]);
    expect([positions.x[0], positions.y[0]]).not.toEqual([3, 4]);
  });
});
