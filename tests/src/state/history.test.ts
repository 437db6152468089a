import { describe, expect, it } from 'vitest';
import { connectHistory, createBrowserHistory } from '../../../src/state/browserHistory.ts';
import { extendTrail, readEntry } from '../../../src/state/history.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { connectAddress } from '../../../src/state/url.ts';
import { SMALL } from './smallGraph.ts';

interface Tab {
  readonly window: Window;
  readonly hashes: () => string[];
  /** What the browser does when somebody writes into the address. */
  readonly type: (hash: string) => void;
}

/** One tab of a browser as far as the app sees it: entries with their states, and storage; `go` answers at once. */
function openTab(hash = ''): Tab {
  const entries: { hash: string; state: unknown }[] = [{ hash, state: null }];
  const listeners = new Set<() => void>();
  const session = new Map<string, string>();
  let at = 0;
  const place = (url: string) => url.replace(/^\/clew\//, '');
  const window = {
    location: {
      pathname: '/clew/',
      search: '',
      get hash() {
        return entries[at]?.hash ?? '';
      },
    },
    history: {
      get state() {
        return entries[at]?.state;
      },
      pushState: (state: unknown, _: string, url: string) => {
        entries.splice(at + 1, entries.length, { hash: place(url), state: structuredClone(state) });
        at += 1;
      },
      replaceState: (state: unknown, _: string, url: string) => {
        entries[at] = { hash: place(url), state: structuredClone(state) };
      },
      go: (steps: number) => {
        if (!entries[at + steps]) return;
        at += steps;
        for (const listener of listeners) listener();
      },
    },
    sessionStorage: {
      getItem: (name: string) => session.get(name) ?? null,
      setItem: (name: string, value: string) => session.set(name, value),
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  return {
    window: window as unknown as Window,
    hashes: () => entries.map((entry) => entry.hash),
    type: (typed) => {
      entries.splice(at + 1, entries.length, { hash: typed, state: null });
      at += 1;
      for (const listener of listeners) listener();
    },
  };
}

/** The app in a tab; `close` is what a reload does before it starts anew. */
function start(tab: Tab, file = SMALL) {
  const store = createClewStore(file);
  const history = createBrowserHistory(tab.window);
  const stops = [connectAddress(store, history), connectHistory(store, history)];
  const close = () => {
    for (const stop of stops) stop();
  };
  return { ...store, close };
}

const node = (key: string) => ({ kind: 'node', key }) as const;
const reachOf = ({ getState }: ReturnType<typeof start>) => {
  const { canGoBack, canGoForward } = getState().history;
  return { canGoBack, canGoForward };
};

describe('extendTrail(trail, node)', () => {
  it('keeps the five visited last, and the place of one that is visited again', () => {
    const trail = ['a', 'b', 'c', 'd', 'e'];
    expect(extendTrail(trail, 'f')).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(extendTrail(trail, 'b')).toBe(trail);
  });
});

describe('readEntry(state)', () => {
  it('reads what the app wrote and nothing else', () => {
    expect(readEntry({ clew: { at: 2, trail: ['a', 7] } })).toEqual({ at: 2, trail: ['a'], picked: [] });
    expect(readEntry({ clew: { at: 0, trail: [], picked: ['b', null] } })?.picked).toEqual(['b']);
    for (const state of [
      null,
      'x',
      {},
      { clew: null },
      { clew: { at: -1, trail: [] } },
      { clew: { at: 0.5, trail: [] } },
    ])
      expect(readEntry(state)).toBe(null);
  });
});

describe('connectHistory(store, history)', () => {
  it('knows of no way back or forward at the start', () => {
    expect(reachOf(start(openTab()))).toEqual({ canGoBack: false, canGoForward: false });
  });

  it('walks back and forward through what was visited', () => {
    const app = start(openTab());
    app.actions.select(node('company/alba'));
    app.actions.select(node('region/brigg'));
    expect(reachOf(app)).toEqual({ canGoBack: true, canGoForward: false });
    app.actions.walk(-1);
    expect(app.getState().selection.selected?.key).toBe('company/alba');
    expect(reachOf(app)).toEqual({ canGoBack: true, canGoForward: true });
    app.actions.walk(-1);
    expect(app.getState().selection.selected).toBe(null);
    expect(reachOf(app)).toEqual({ canGoBack: false, canGoForward: true });
    app.actions.walk(1);
    expect(app.getState().selection.selected?.key).toBe('company/alba');
  });

  it('forgets the way forward once another way is taken', () => {
    const app = start(openTab());
    app.actions.select(node('company/alba'));
    app.actions.select(node('region/brigg'));
    app.actions.walk(-1);
    app.actions.select(node('product/pump'));
    expect(reachOf(app)).toEqual({ canGoBack: true, canGoForward: false });
  });

  it('makes no step of a filter or of the camera', () => {
    const tab = openTab();
    const app = start(tab);
    app.actions.toggleEntityType('person');
    app.actions.placeCamera({ x: 0.25, y: 0.5, ratio: 0.5, angle: 0 });
    expect(tab.hashes()).toEqual(['#hide=person&view=0.25,0.5,0.5,0']);
    expect(reachOf(app)).toEqual({ canGoBack: false, canGoForward: false });
  });

  it('goes back through focuses as through selections', () => {
    const app = start(openTab());
    app.actions.focusOn('company/alba', 1);
    app.actions.setFocus({ depth: 2 });
    app.actions.toggleEntityType('person');
    app.actions.focusOn('region/brigg');
    const focus = () => {
      const { ego } = app.getState().filters;
      return ego && [ego.node, ego.depth];
    };
    const walked = [-1, -1, -1, 1].map((steps) => {
      app.actions.walk(steps);
      return focus();
    });
    expect(walked).toEqual([['company/alba', 2], ['company/alba', 1], null, ['company/alba', 1]]);
    expect(reachOf(app)).toEqual({ canGoBack: true, canGoForward: true });
  });

  it('makes one step of showing what a focus hides', () => {
    const tab = openTab();
    const app = start(tab);
    app.actions.focusOn('company/alba', 1);
    const hidden = SMALL.nodes.find(({ key }) => !app.getState().view.visible.nodes.has(key))?.key ?? '?';
    app.actions.show(node(hidden));
    expect(tab.hashes()).toEqual(['', '#focus=company/alba', `#node=${hidden}`]);
  });

  it('tells of a change once, and not again where it leads nowhere else', () => {
    const app = start(openTab());
    let told = 0;
    app.subscribe(() => {
      told += 1;
    });
    app.actions.toggleEntityType('person');
    expect(told).toBe(1);
  });

  it('counts an address that was typed as a step', () => {
    const tab = openTab();
    const app = start(tab);
    tab.type('#node=region/brigg');
    expect(app.getState().selection.selected?.key).toBe('region/brigg');
    expect(reachOf(app)).toEqual({ canGoBack: true, canGoForward: false });
  });

  it('keeps trail and reach over a reload', () => {
    const tab = openTab();
    const before = start(tab);
    before.actions.select(node('company/alba'));
    before.actions.select(node('region/brigg'));
    before.actions.walk(-1);
    before.close();
    const after = start(tab);
    expect(reachOf(after)).toEqual({ canGoBack: true, canGoForward: true });
    expect(after.getState().history.trail).toEqual(['company/alba', 'region/brigg']);
  });

  it('brings back a pick of more than an address holds, also after a reload, and not for an address typed in', () => {
    const many = Array.from({ length: 101 }, (_, at) => `company/c${at}`);
    const [some] = SMALL.nodes;
    if (!some) throw new Error('no node');
    const file = { ...SMALL, nodes: [...SMALL.nodes, ...many.map((key) => ({ ...some, key }))] };
    const tab = openTab();
    const app = start(tab, file);
    app.actions.pickNodes(many);
    app.actions.togglePick('region/brigg');
    const all = new Set([...many, 'region/brigg']);
    app.actions.select(null);
    expect(app.getState().selection.picked.size).toBe(0);
    app.actions.walk(-1);
    expect(app.getState().selection.picked).toEqual(all);
    app.close();
    const after = start(tab, file);
    expect(after.getState().selection.picked).toEqual(all);
    tab.type('#node=region/brigg');
    expect(after.getState().selection.picked.size).toBe(0);
  });

  it('keeps the trail of what was visited, not of relations', () => {
    const app = start(openTab());
    app.actions.select(node('company/alba'));
    app.actions.select({ kind: 'edge', key: 'e1' });
    app.actions.select(node('region/brigg'));
    app.actions.select(node('company/alba'));
    expect(app.getState().history.trail).toEqual(['company/alba', 'region/brigg']);
  });

  it('goes back to where the camera was', () => {
    const app = start(openTab());
    app.actions.select(node('company/alba'));
    app.actions.placeCamera({ x: 0.25, y: 0.5, ratio: 0.5, angle: 0 });
    app.actions.select(node('region/brigg'), { fly: true });
    app.actions.placeCamera(null);
    const { flights } = app.getState().selection;
    const { arrivals } = app.getState().camera;
    app.actions.walk(-1);
    expect(app.getState().camera).toEqual({ view: { x: 0.25, y: 0.5, ratio: 0.5, angle: 0 }, arrivals: arrivals + 1 });
    expect(app.getState().selection.flights).toBe(flights);
  });
});
