import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drawing } from '../../../src/canvas/stage.ts';
import { chooseStretch, findStretch, readPublished, readStored, scaleView } from '../../../src/canvas/stretch.ts';
import { indexGraph } from '../../../src/state/graph.ts';
import { askLayout, layGround } from '../../../src/state/layout.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

/** A graph that is so wide and high, in a window under a header of 100 pixels. */
function lookAt(clientWidth: number, clientHeight: number, [wide, high]: readonly [number, number]): Drawing {
  const corners = [
    { x: 0, y: 0 },
    { x: wide, y: high },
  ];
  const nodes = SMALL.nodes.map(({ key, attributes }, at) => ({
    key,
    attributes: { ...attributes, ...corners[at % 2] },
  }));
  const file = { ...SMALL, nodes };
  const insets = { top: 100, right: 0, bottom: 0, left: 0 };
  const controls = { width: 40, height: 40, bar: 0, card: 0 };
  const container = { clientWidth, clientHeight };
  return { store: createClewStore(file), data: indexGraph(file), insets, controls, container } as unknown as Drawing;
}

beforeEach(() => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
});
afterEach(() => void vi.unstubAllGlobals());

describe('chooseStretch(drawing)', () => {
  it('leaves a graph as it is in a window that is no phone', () => {
    expect(chooseStretch(lookAt(1440, 900, [300, 200]))).toEqual({ x: 1, y: 1 });
    expect(chooseStretch(lookAt(690, 500, [300, 200]))).toEqual({ x: 1, y: 1 });
  });

  it('draws it out from side to side on a phone that lies, whatever panel is open', () => {
    const lying = lookAt(844, 390, [300, 200]);
    expect(chooseStretch(lying)).toEqual({ x: 1.35, y: 1 });
    expect(chooseStretch({ ...lying, insets: { ...lying.insets, left: 368 } })).toEqual({ x: 1.35, y: 1 });
  });

  it('does so on a small phone that lies too', () => {
    expect(chooseStretch(lookAt(667, 375, [300, 200])).x).toBeGreaterThan(1.2);
    expect(chooseStretch(lookAt(640, 360, [300, 200])).x).toBeGreaterThan(1.2);
  });

  it('does not on the half that a table leaves of it', () => {
    const lying = lookAt(844, 390, [300, 200]);
    expect(chooseStretch({ ...lying, insets: { ...lying.insets, right: 422 } })).toEqual({ x: 1, y: 1 });
  });

  it('draws a graph out along a phone: across, where it will be turned', () => {
    const { x, y } = chooseStretch(lookAt(390, 844, [300, 200]));
    expect(x).toBeCloseTo(1.122, 3);
    expect(y).toBe(1);
    expect(chooseStretch(lookAt(390, 844, [200, 280])).x).toBe(1);
    expect(chooseStretch(lookAt(390, 844, [200, 280])).y).toBeCloseTo(1.203, 3);
  });

  it('draws it out by 1.35 at most, and never together', () => {
    expect(chooseStretch(lookAt(390, 844, [200, 200])).y).toBe(1.35);
    expect(chooseStretch(lookAt(390, 844, [200, 800]))).toEqual({ x: 1, y: 1 });
  });
});

describe('findStretch(drawing)', () => {
  it('is for the published layout alone: all others lie in the file’s measure', () => {
    const drawing = { ...lookAt(390, 844, [300, 200]), stretch: { x: 1.2, y: 1 } };
    expect(findStretch(drawing)).toEqual({ x: 1.2, y: 1 });
    for (const name of ['force', 'grouped', 'circular', 'map', 'radial'] as const) {
      drawing.store.actions.changeLayout(askLayout(name));
      expect(findStretch(drawing)).toEqual({ x: 1, y: 1 });
    }
  });
});

describe('readStored(drawing, stretch)', () => {
  it('draws places out from their middle, but for those of pinned nodes', () => {
    const drawing = lookAt(390, 844, [300, 200]);
    const [first = ''] = drawing.data.graph.nodes();
    expect([...readStored(drawing, { x: 1.2, y: 1 }).x].slice(0, 2)).toEqual([-30, 330]);
    drawing.store.actions.pin(first);
    expect([...readStored(drawing, { x: 1.2, y: 1 }).x].slice(0, 2)).toEqual([0, 330]);
  });
});

describe('readPublished(drawing)', () => {
  it('is where the file has the nodes, but for those around one entity while that has the window to itself', () => {
    const drawing = { ...lookAt(1440, 900, [300, 200]), stretch: { x: 1, y: 1 } };
    const places = () => [...readPublished(drawing).x].slice(0, 2);
    expect(places()).toEqual([0, 300]);
    const reach = { left: 9, right: 60, above: 9, below: 9 };
    drawing.store.actions.changeLayout(layGround(null, new Map([['region/brigg', { x: 120, y: 80, reach }]])));
    expect(places()).toEqual([0, 120]);
    expect(findStretch(drawing)).toEqual({ x: 1, y: 1 });
  });
});

describe('scaleView(view, stretch)', () => {
  it('keeps the middle of the window over what it shows, and how far off that is', () => {
    expect(scaleView({ x: 0.25, y: 0.25, ratio: 0.5 }, { x: 1.2, y: 1 })).toEqual({ x: 0.2, y: 0.25, ratio: 0.5 });
  });
});
