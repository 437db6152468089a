import { describe, expect, it } from 'vitest';
import { createEmptyFilters } from '../../../src/state/filters.ts';
import {
  type Arrangement,
  askAnew,
  askLayout,
  askStop,
  begin,
  createStoredLayout,
  end,
  giveUp,
  layGround,
} from '../../../src/state/layout.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from './smallGraph.ts';

const STORED: Arrangement = {
  name: 'stored',
  centre: null,
  steps: null,
  ground: null,
  positions: { x: Float64Array.of(1), y: Float64Array.of(2) },
  filters: createEmptyFilters(),
};

const REACH = { left: 9, right: 60, above: 9, below: 9 };

describe('setLayout(name, centre)', () => {
  it('asks the canvas, anew each time', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.setLayout('map');
    const { request } = getState().layout;
    expect(getState().layout.name).toBe('map');
    expect(request).toEqual({ kind: 'arrange' });
    actions.setLayout('map');
    expect(getState().layout.request).not.toBe(request);
  });

  it('is around what is selected: a node, or where an edge begins', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.select({ kind: 'node', key: 'region/brigg' });
    actions.setLayout('radial');
    expect(getState().layout.centre).toBe('region/brigg');
    const edge = SMALL.edges[0];
    if (!edge) throw new Error('no edge');
    actions.select({ kind: 'edge', key: edge.key });
    actions.setLayout('radial');
    expect(getState().layout.centre).toBe(edge.source);
    actions.setLayout('grouped');
    expect(getState().layout.centre).toBeNull();
  });
});

describe('undoLayout()', () => {
  it('goes back to where the nodes were, once', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.setLayout('map');
    actions.changeLayout(begin(STORED, null));
    actions.changeLayout(end);
    actions.undoLayout();
    expect(getState().layout.name).toBe('stored');
    expect(getState().layout.request).toEqual({ kind: 'restore', arrangement: STORED, leaves: 'future' });
    actions.changeLayout(begin(null, null));
    actions.undoLayout();
    expect(getState().layout.request).toBeNull();
  });

  it('leaves what can be done again, until another layout is chosen', () => {
    const { actions, getState } = createClewStore(SMALL);
    const map = { ...STORED, name: 'map' } as const;
    actions.setLayout('map');
    actions.changeLayout(begin(STORED, null));
    actions.undoLayout();
    actions.changeLayout(begin(map, null, 'future'));
    actions.redoLayout();
    expect(getState().layout).toMatchObject({ name: 'map', past: [], future: [] });
    expect(getState().layout.request).toEqual({ kind: 'restore', arrangement: map, leaves: 'past' });
    actions.changeLayout(begin(STORED, null, 'past'));
    actions.undoLayout();
    actions.changeLayout(begin(map, null, 'future'));
    actions.setLayout('circular');
    expect(getState().layout.future).toEqual([]);
  });

  it('goes back beyond a layout that was given up for another while nodes were under way', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.setLayout('map');
    actions.changeLayout(begin(STORED, null));
    actions.setLayout('grouped');
    actions.changeLayout(begin(null, null));
    actions.changeLayout(end);
    actions.undoLayout();
    expect(getState().layout.name).toBe('stored');
  });
});

describe('askAnew', () => {
  it('asks for the same layout where that has the shape of the window', () => {
    const ring = { ...askLayout('circular')(createStoredLayout()), request: null };
    expect(askAnew(ring)).toEqual({ ...ring, request: { kind: 'arrange', isAnew: true } });
  });

  it('lets the published layout and a simulation be', () => {
    const stored = createStoredLayout();
    const force = { ...askLayout('force')(stored), request: null };
    for (const layout of [stored, force]) expect(askAnew(layout)).toBe(layout);
  });

  it('asks for it where what lies around one entity has the window to itself', () => {
    const around = layGround(null, new Map([['company/alba', { x: 0, y: 0, reach: REACH }]]))(createStoredLayout());
    expect(askAnew(around).request).toEqual({ kind: 'arrange', isAnew: true });
  });

  it('waits for the end of a layout that is under way, which is then asked for once', () => {
    const running = begin(null, null)(askLayout('map')(createStoredLayout()));
    expect(askAnew(running).request).toBeNull();
    const ended = end(askAnew(running));
    expect(ended).toMatchObject({ isRunning: false, request: { kind: 'arrange', isAnew: true } });
    expect(end(begin(null, null)(ended)).request).toBeNull();
  });

  it('is forgotten where the layout is stopped, or another is asked for', () => {
    const outgrown = askAnew(begin(null, null)(askLayout('map')(createStoredLayout())));
    expect(end({ ...askStop(outgrown), request: null }).request).toBeNull();
    expect(end(begin(null, null)(askLayout('circular')(outgrown))).request).toBeNull();
  });
});

describe('begin', () => {
  it('lets go of what was put somewhere while it had the window to itself, and of nothing else', () => {
    const around = new Map([['company/alba', { x: 0, y: 0, reach: REACH }]]);
    const layout = { ...createStoredLayout(), pinned: new Set(['company/alba', 'region/brigg']) };
    expect(begin(null, null)(layout).pinned).toBe(layout.pinned);
    expect([...begin(null, null)({ ...layout, around }).pinned]).toEqual(['region/brigg']);
  });
});

describe('giveUp', () => {
  const request = { kind: 'restore', arrangement: STORED, leaves: null };

  it('asks to go back to where everything was before', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.setLayout('map');
    actions.changeLayout(begin(STORED, null));
    actions.changeLayout(giveUp);
    expect(getState().layout).toMatchObject({ name: 'stored', isRunning: false, past: [], request });
  });

  it('does so too where the layout has overtaken another, whose nodes are in mid-air', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.changeLayout(begin(STORED, null));
    actions.setLayout('force');
    actions.changeLayout(begin(null, null));
    actions.changeLayout(giveUp);
    expect(getState().layout).toMatchObject({ name: 'stored', isRunning: false, past: [], request });
  });
});

describe('openGraph(file)', () => {
  it('arranges another graph by the same rule, and forgets the places of the one before', () => {
    const { actions, getState } = createClewStore(SMALL);
    actions.setLayout('grouped');
    actions.changeLayout(begin(STORED, null));
    actions.pin('region/brigg');
    actions.openGraph(SMALL);
    expect(getState().layout).toMatchObject({ name: 'grouped', request: { kind: 'arrange' }, past: [] });
    expect(getState().layout.pinned.size).toBe(0);
  });

  it('has nodes travel to their published places where a graph is open already, and to nowhere else', () => {
    const { actions, getState } = createClewStore();
    actions.openGraph(SMALL);
    expect(getState().layout).toMatchObject({ name: 'stored', request: null });
    actions.openGraph(SMALL);
    expect(getState().layout).toMatchObject({ name: 'stored', request: { kind: 'arrange' }, past: [] });
  });
});
