import { describe, expect, it } from 'vitest';
import { collectNames, putPlacesFirst, rankNames, Typesetter } from '../../../src/canvas/drawing/names.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import { getData } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const data = getData(createClewStore(SMALL).getState());
if (!data) throw new Error('no graph');
const { graph } = data;

describe('rankNames(graph)', () => {
  it('puts the most connected first', () => {
    const degrees = rankNames(graph).map((node) => graph.degree(node));
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(degrees.at(0)).toBeGreaterThan(degrees.at(-1) as number);
  });
});

describe('putPlacesFirst(graph, ranked)', () => {
  it('puts places before everything else and changes nothing besides', () => {
    const ranked = rankNames(graph);
    const isPlace = (node: string) => node.startsWith('region/');
    expect(ranked.findIndex(isPlace)).toBeGreaterThan(0);
    expect(putPlacesFirst(graph, ranked)).toEqual([...ranked.filter(isPlace), ...ranked.filter((n) => !isPlace(n))]);
  });
});

describe('collectNames(stage, order, bounds, typesetter)', () => {
  const typesetter = new Typesetter({ font: '', measureText: () => ({ width: 40 }) } as never);
  const window = { left: 0, top: 0, right: 100, bottom: 100 };

  /** The nodes whose place is looked up, and those named, in a drawing where only these are large. */
  function look(
    name: 'stored' | 'map' | 'grouped',
    order: readonly string[],
    large: readonly string[],
    end = '',
    size = 9,
    others = 'normal',
    width = 1_440,
  ) {
    const seen: string[] = [];
    const state = createClewStore(SMALL).getState();
    const stage = {
      data,
      width,
      store: { getState: () => ({ ...state, layout: { ...state.layout, name } }) },
      scene: {
        thread: [],
        ends: new Set(end ? [end] : []),
        focus: null,
        special: { nodes: new Set([end]) },
        nodeLook: (node: string) => (node === end ? 'end' : others),
      },
      sigma: {
        getCamera: () => ({ ratio: 1 }),
        getNodeDisplayData: (node: string) => {
          seen.push(node);
          return { x: 50, y: 50, size: large.includes(node) ? size : 1 };
        },
        scaleSize: (size: number) => size,
        framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
      },
    } as unknown as Stage;
    const names = collectNames(stage, order, window, typesetter);
    return {
      seen: new Set(seen),
      named: names.map(({ key }) => key),
      needs: new Set(names.map(({ need }) => need)),
      settings: new Set(names.map(({ font, narrow }) => `${font.split(' ')[1]} or ${narrow?.font.split(' ')[1]}`)),
    };
  }
  const ranked = rankNames(graph);

  it('looks no further than to the first that is too small', () => {
    expect(look('stored', ranked, []).seen).toEqual(new Set(ranked.slice(0, 1)));
  });

  it('looks first to an end of a path, and names it however small it is', () => {
    const last = ranked.at(-1);
    const { seen, named } = look('stored', ranked, [], last);
    expect([...seen]).toEqual([last, ranked[0]]);
    expect(named).toEqual([last]);
  });

  it('has smaller letters ready for a name that finds no place, none too small to be read', () => {
    expect([...look('stored', ranked, ranked, '', 9).settings]).toEqual(['13px or 11.5px']);
    expect([...look('stored', ranked, ranked, '', 30).settings]).toEqual(['16.5px or 13px']);
  });

  it('has them in smaller letters in a slim window', () => {
    expect([...look('stored', ranked, ranked, '', 9, 'normal', 390).settings]).toEqual(['12px or 10px']);
  });

  it('names the best connected from a smaller size on than others', () => {
    const most = ranked.slice(0, 12);
    expect(look('stored', ranked, ranked, '', 3).named).toEqual(most);
    expect(look('stored', ranked, ranked, '', 2.9).named).toEqual([]);
  });

  it('names the best connected of each type, however small, where types stand apart', () => {
    expect(look('grouped', ranked, []).named).toEqual(ranked);
    expect(look('grouped', ranked, []).needs).toEqual(new Set(['important']));
  });

  it('lets names that stand back cover nothing', () => {
    expect(look('map', ranked, ranked).needs).toEqual(new Set(['important']));
    expect(look('map', ranked, ranked, '', 9, 'pale').needs).toEqual(new Set(['fine']));
  });

  it('on a map looks so far among places, and so far among all else', () => {
    const order = putPlacesFirst(graph, ranked);
    const isPlace = (node: string) => node.startsWith('region/');
    const [places, others] = [order.filter(isPlace), order.filter((node) => !isPlace(node))];
    expect(Math.min(places.length, others.length)).toBeGreaterThan(1);
    expect(look('map', order, []).seen).toEqual(new Set([places[0], others[0]]));
    expect(look('map', order, others.slice(0, 1)).named).toEqual(others.slice(0, 1));
  });

  it('sets a name in the box beside a map no wider than the box, and keeps others out of it', () => {
    const letters = new Typesetter({ font: '', measureText: (text: string) => ({ width: text.length * 8 }) } as never);
    const [boxed = '', other = ''] = graph.nodes();
    const moved = graph.copy();
    moved.mergeNodeAttributes(other, { x: 0, y: -30 });
    const inside = moved.getNodeAttributes(boxed);
    const aside = { x: inside.x - 0.5, y: inside.y + 0.5, width: 50, height: 1, pitch: 50, across: 50, count: 1 };
    const state = createClewStore(SMALL).getState();
    const ground = { kind: 'map', scale: 1, share: 1, x: 0, y: 0, placed: [], aside } as const;
    const stage = {
      data: { ...data, graph: moved },
      store: { getState: () => ({ ...state, layout: { ...state.layout, name: 'map', ground } }) },
      scene: { thread: [], ends: new Set(), focus: null, special: { nodes: new Set() }, nodeLook: () => 'normal' },
      sigma: {
        getCamera: () => ({ ratio: 1 }),
        getNodeDisplayData: (node: string) => ({ ...moved.getNodeAttributes(node), size: 9 }),
        scaleSize: (size: number) => size,
        framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y: -y }),
        graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y: -y }),
      },
    } as unknown as Stage;
    const everywhere = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };
    const names = collectNames(stage, [boxed, other], everywhere, letters);
    expect(names.find(({ key }) => key === boxed)?.only).toEqual(['right']);
    expect(names.find(({ key }) => key === other)?.apart).toEqual({
      left: aside.x,
      top: -aside.y,
      right: aside.x + 50,
      bottom: 1 - aside.y,
    });
    const width = names.find(({ key }) => key === boxed)?.width ?? 0;
    const longest = Math.max(...inside.label.split(' ').map((word) => word.length * 8));
    expect(width).toBeLessThanOrEqual(Math.max(50, longest + 2));
    Object.assign(aside, { width: 200, across: 60 });
    const [inColumn] = collectNames(stage, [boxed], everywhere, letters);
    expect(inColumn?.width).toBeLessThanOrEqual(60);
    Object.assign(aside, { width: 42, across: 42 });
    const narrower = collectNames(stage, [boxed, other], everywhere, letters);
    expect(narrower.map(({ key }) => key)).toEqual([other]);
  });

  it('names all in the box beside a map where they are few or have room, however small they are', () => {
    const state = createClewStore(SMALL).getState();
    const stage = (count: number, across = 2e6) => {
      const aside = { x: -1e6, y: 1e6, width: 2e6, height: 2e6, count, across, pitch: 2e6 };
      const ground = { kind: 'map', scale: 1, share: 1, x: 0, y: 0, placed: [], aside } as const;
      return {
        data,
        store: { getState: () => ({ ...state, layout: { ...state.layout, name: 'map', ground } }) },
        scene: { thread: [], ends: new Set(), focus: null, special: { nodes: new Set() }, nodeLook: () => 'normal' },
        sigma: {
          getCamera: () => ({ ratio: 1 }),
          getNodeDisplayData: () => ({ x: 50, y: 50, size: 1 }),
          scaleSize: (size: number) => size,
          framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
          graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y: -y }),
        },
      } as unknown as Stage;
    };
    expect(collectNames(stage(24), ranked, window, typesetter)).toHaveLength(ranked.length);
    expect(collectNames(stage(25), ranked, window, typesetter)).toEqual([]);
    expect(collectNames(stage(78, 2e5), ranked, window, typesetter)).toHaveLength(ranked.length);
  });

  it('sets names on a ring so large that each has a row, and no smaller than can be read', () => {
    const state = createClewStore(SMALL).getState();
    const sizesOn = (height: number) => {
      const stage = {
        data,
        insets: { left: 0, top: 0, right: 0, bottom: 0 },
        store: { getState: () => ({ ...state, layout: { ...state.layout, name: 'circular' } }) },
        scene: {
          ...{ thread: [], ends: new Set(), focus: null, special: { nodes: new Set() }, nodeLook: () => 'normal' },
          visible: { nodes: new Set(ranked) },
        },
        sigma: {
          getBBox: () => ({ x: [0, 100], y: [0, height] }),
          getCamera: () => ({ ratio: 1 }),
          getDimensions: () => ({ width: 2_000, height }),
          getNodeDisplayData: () => ({ x: 1_000, y: 50, size: 20 }),
          scaleSize: (size: number) => size,
          framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
          graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
        },
      } as unknown as Stage;
      const names = collectNames(stage, ranked, { left: 0, top: 0, right: 2_000, bottom: height }, typesetter);
      return [...new Set(names.map(({ font }) => font.split(' ')[1]))];
    };
    const row = (pixels: number) => (pixels * ranked.length) / 2;
    expect(sizesOn(row(30))).toEqual(['14.5px']);
    expect(sizesOn(row(16))).toEqual(['13.5px']);
    expect(sizesOn(row(10))).toEqual(['11.5px']);
  });
});
