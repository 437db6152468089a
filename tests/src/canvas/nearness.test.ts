import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comeNear, roomOnRing } from '../../../src/canvas/controllers/nearness.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import type { Ground } from '../../../src/state/layout.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const MAP: Ground = { kind: 'map', scale: 1, share: 1, x: 0, y: 0, placed: [], aside: null };
type Place = readonly [x: number, y: number];

/** Nodes at these places of a window, where the camera that shows all of them puts them. */
function lookAt(places: readonly Place[], ground: Ground | null, width = 390, height = 844) {
  const store = createClewStore(SMALL);
  store.actions.changeLayout((layout) => ({ ...layout, ground }));
  const same = ({ x, y }: { x: number; y: number }) => ({ x, y });
  const sigma = {
    getDimensions: () => ({ width, height }),
    getNodeDisplayData: (node: string) => ({ x: places[Number(node)]?.[0], y: places[Number(node)]?.[1], size: 4 }),
    framedGraphToViewport: same,
    graphToViewport: same,
    viewportToFramedGraph: same,
    scaleSize: (size: number) => size,
  };
  const insets = { top: 104, right: 0, bottom: 0, left: 0 };
  const controls = { width: 0, height: 0, bar: 0, card: 0 };
  return { store, insets, controls, sigma } as unknown as Stage;
}
const near = (places: readonly Place[], ground: Ground | null, width?: number, height?: number) =>
  comeNear(lookAt(places, ground, width, height), [...places.keys()].map(String), WHOLE);

beforeEach(() => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
});
afterEach(() => void vi.unstubAllGlobals());

describe('comeNear(stage, nodes, whole)', () => {
  const world: Place[] = [
    [20, 380],
    [200, 420],
    [210, 560],
    [370, 470],
  ];

  it('shows a broad map on a phone that stands from twice as near, around the middle of what is on it', () => {
    const { ratio, x } = near(world, MAP);
    expect(ratio).toBe(0.5);
    expect(x).toBe(210);
  });

  it('shows any other there without the box under it', () => {
    const places: Place[] = [
      [100, 200],
      [250, 350],
      [60, 600],
    ];
    const aside = { x: 40, y: 500, width: 300, height: 200, pitch: 20, across: 150, count: 1 };
    expect(near(places, { ...MAP, aside }).ratio).toBeCloseTo(150 / (390 - 2 * 18));
    expect(near(places, { ...MAP, aside }, 1_440, 900)).toBe(WHOLE);
  });

  it('has no more paper beside the map than there must be', () => {
    const { x } = near(
      [
        [20, 380],
        [22, 420],
        [24, 560],
        [370, 470],
      ],
      MAP,
    );
    expect(x).toBe(20 + (390 / 2 - 12) / 2);
  });

  it('shows the first two rings, and more as long as names have room', () => {
    const on = (radius: number, count: number) =>
      Array.from({ length: count }, (_, at): Place => {
        const angle = (2 * Math.PI * at) / count;
        return [195 + radius * Math.cos(angle), 420 + radius * Math.sin(angle)];
      });
    const places = [[195, 420] as const, ...on(40, 4), ...on(80, 8), ...on(160, 50)];
    const rings = [
      { radius: 40, steps: 1, count: 4 },
      { radius: 80, steps: 2, count: 8 },
      { radius: 160, steps: 3, count: 50 },
    ];
    const ground: Ground = { kind: 'rings', x: 195, y: 420, rings };
    expect(near(places, ground).ratio).toBeCloseTo(160 / (390 - 2 * 18));
    expect(near(places, ground, 1_440, 900)).toBe(WHOLE);
  });

  it('leaves all else as it is: other layouts, other windows, maps that are not broad', () => {
    expect(near(world, null)).toBe(WHOLE);
    expect(near(world, MAP, 1_440, 900)).toBe(WHOLE);
    expect(
      near(
        [
          [20, 200],
          [200, 420],
          [370, 700],
        ],
        MAP,
      ),
    ).toBe(WHOLE);
  });
});

describe('roomOnRing(stage)', () => {
  it('is what each node has of the length of the ring', () => {
    const stage = {
      sigma: { getBBox: () => ({ x: [0, 200], y: [0, 200] }), graphToViewport: (point: object) => point },
      data: { graph: { order: 100 } },
    } as unknown as Stage;
    expect(roomOnRing(stage)).toBeCloseTo(2 * Math.PI);
  });
});
