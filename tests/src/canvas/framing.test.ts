import type { CameraState, Coordinates } from 'sigma/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listSeen, measureAir, uncoverNodes } from '../../../src/canvas/controllers/framing.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

/** A window of this size, all of it free but for `bottom`, with a bar of several picked where it is so high. */
function lookAt(width: number, height: number, { bottom = 0, bar = 0 } = {}): Stage {
  const store = createClewStore(SMALL);
  if (bar > 0) store.actions.pickNodes(SMALL.nodes.map(({ key }) => key));
  const insets = { top: 0, right: 0, bottom, left: 0 };
  const controls = { width: 40, height: 200, bar, card: 0, trail: { width: 300, height: 44 } };
  return { store, insets, controls, sigma: { getDimensions: () => ({ width, height }) } } as unknown as Stage;
}

const airOf = (stage: Stage, names?: Parameters<typeof measureAir>[2]) =>
  measureAir(stage, stage.sigma.getDimensions(), names);
const setRem = (pixels: number) => vi.stubGlobal('getComputedStyle', () => ({ fontSize: `${pixels}px` }));

beforeEach(() => {
  vi.stubGlobal('document', {});
  setRem(16);
});
afterEach(() => void vi.unstubAllGlobals());

describe('measureAir(covered, window, names)', () => {
  it('shrinks with a low window, and is never negative', () => {
    const [roomy, low, none] = [0, 750, 1000].map((bottom) => airOf(lookAt(1000, 900, { bottom })));
    expect(low?.above).toBeLessThan(roomy?.above ?? 0);
    expect(low?.below).toBeLessThan(roomy?.below ?? 0);
    expect(none).toMatchObject({ above: 0, below: 0 });
  });

  it.each([500, 1000])('keeps above the bar of several picked as high as that is, at a width of %d', (width) => {
    const before = airOf(lookAt(width, 900)).below;
    expect(airOf(lookAt(width, 900, { bar: 60 })).below).toBeGreaterThan(before);
    expect(airOf(lookAt(width, 900, { bar: 300 })).below).toBeGreaterThanOrEqual(300);
  });

  it.each([500, 1000])('keeps above the first steps as high as these are, at a width of %d', (width) => {
    const stage = lookAt(width, 900);
    stage.store.actions.setWelcoming(true);
    const before = airOf(stage).below;
    const below = (card: number) => airOf({ ...stage, controls: { ...stage.controls, card } }).below;
    expect(below(400)).toBeGreaterThan(before);
    expect(below(400) - below(300)).toBe(100);
  });

  it('keeps more free under the graph where letters are larger', () => {
    const before = airOf(lookAt(1000, 900, { bar: 1 })).below;
    setRem(20);
    expect(airOf(lookAt(1000, 900, { bar: 1 })).below).toBe(before + 16);
  });

  it('takes less at the sides of a slim window, where names find room above and below', () => {
    expect(airOf(lookAt(390, 844)).left).toBeLessThan(30);
  });

  it('lets names stand inside the ground of a slim window', () => {
    expect(airOf(lookAt(500, 900), 'inside').left).toBeLessThan(airOf(lookAt(500, 900)).left);
    expect(airOf(lookAt(1000, 900), 'inside').left).toBe(airOf(lookAt(1000, 900)).left);
  });

  it('leaves none at the sides for names that are counted, and keeps these off the buttons and the way taken', () => {
    expect(airOf(lookAt(1000, 900), 'counted')).toMatchObject({ left: 12, right: 64, above: 44 });
    expect(airOf(lookAt(390, 844), 'counted')).toMatchObject({ left: 12, right: 12 });
  });

  it('keeps off the buttons at the right of a phone that lies', () => {
    const beside = { ...lookAt(844, 390), insets: { top: 56, right: 0, bottom: 0, left: 368 } };
    expect(airOf(beside).left).toBeLessThan(60);
    expect(airOf(beside).right).toBe(92);
  });
});

const from = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const PLACES: Record<string, Coordinates> = { low: { x: 0.5, y: 0.3 }, high: { x: 0.5, y: 0.7 } };
type Through = { readonly cameraState: CameraState };
const toWindow = ({ x, y }: Coordinates, { cameraState: { x: cx, y: cy, ratio } }: Through) => ({
  x: 500 + (1000 * (x - cx)) / ratio,
  y: 450 - (1000 * (y - cy)) / ratio,
});
const toGraph = ({ x, y }: Coordinates, { cameraState: { x: cx, y: cy, ratio } }: Through) => ({
  x: cx + ((x - 500) * ratio) / 1000,
  y: cy - ((y - 450) * ratio) / 1000,
});
const look = (bottom: number): Stage => {
  const stage = lookAt(1000, 900, { bottom });
  Object.assign(stage.sigma, {
    getCamera: () => ({ getBoundedRatio: (ratio: number) => ratio }),
    getNodeDisplayData: (node: string) => ({ ...PLACES[node], size: 5 }),
    scaleSize: (size: number) => size,
    framedGraphToViewport: toWindow,
    viewportToFramedGraph: toGraph,
  });
  return stage;
};

describe('uncoverNodes(stage, nodes, from)', () => {
  it('leaves the camera where it is while nothing covers the nodes', () => {
    expect(uncoverNodes(look(0), ['low', 'high'], from)).toBe(from);
  });

  it('leaves it there where there is nothing to bring out', () => {
    expect(uncoverNodes(look(400), [], from)).toBe(from);
  });

  it('moves, without stepping back, as little as brings a node out from under a panel', () => {
    const stage = look(400);
    const cameraState = uncoverNodes(stage, ['low'], from);
    expect(cameraState).toMatchObject({ x: 0.5, ratio: 1 });
    expect(toWindow({ x: 0.5, y: 0.3 }, { cameraState }).y).toBeCloseTo(500 - airOf(stage).below);
  });

  it('steps back where the nodes need more than is free', () => {
    const stage = look(600);
    const { above, below } = airOf(stage);
    const cameraState = uncoverNodes(stage, ['low', 'high'], from);
    expect(cameraState.ratio).toBeGreaterThan(1);
    const [low, high] = ['low', 'high'].map((node) => toWindow(PLACES[node] ?? from, { cameraState }).y);
    expect(low).toBeLessThanOrEqual(300 - below + 1e-9);
    expect(high).toBeGreaterThanOrEqual(above);
  });
});

describe('listSeen(stage, nodes, cameraState, covered)', () => {
  it('leaves out what lay under a panel, or beyond the window', () => {
    const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(listSeen(look(0), ['low', 'high'], from, nothing)).toEqual(['low', 'high']);
    expect(listSeen(look(0), ['low', 'high'], from, { ...nothing, bottom: 400 })).toEqual(['high']);
    expect(listSeen(look(0), ['low', 'high'], { ...from, ratio: 0.2 }, nothing)).toEqual([]);
  });
});
