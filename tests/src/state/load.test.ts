import { describe, expect, it } from 'vitest';
import { getData } from '../../../src/state/derive.ts';
import { type Fetch, LoadError, loadGraph, parseGraphText } from '../../../src/state/load.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from './smallGraph.ts';

function problemOf(text: string) {
  try {
    parseGraphText(text, 'graph.json');
  } catch (error) {
    if (error instanceof LoadError) return error.problem;
    throw error;
  }
  return null;
}

const answer =
  (body: string, init?: ResponseInit): Fetch =>
  async () =>
    new Response(body, init);

describe('parseGraphText(text, url)', () => {
  it('reads a graph file', () => {
    expect(parseGraphText(JSON.stringify(SMALL), 'graph.json')).toEqual(SMALL);
  });

  it('names line and column where the text is no JSON', () => {
    expect(problemOf('{\n  "a": ?\n}')).toMatchObject({ kind: 'notJson', place: 'line 2, column 8' });
    expect(problemOf('{"a": 1')).toMatchObject({ kind: 'notJson', place: 'line 1, column 8' });
  });

  it('names the faulty part where the data is no graph', () => {
    const [first, ...others] = SMALL.nodes;
    const broken = { ...SMALL, nodes: [{ ...first, attributes: { ...first?.attributes, label: 3 } }, ...others] };
    expect(problemOf(JSON.stringify(broken))).toMatchObject({ kind: 'notAGraph', place: 'nodes[0].attributes.label' });
    expect(problemOf('7')).toMatchObject({ kind: 'notAGraph', place: 'the whole file' });
  });

  it('takes a web page for a missing file', () => {
    expect(problemOf('<!doctype html><title>Start</title>')).toMatchObject({ kind: 'missing' });
  });
});

describe('loadGraph(store, url, fetch)', () => {
  it('opens the graph and reports how far it has come', async () => {
    const store = createClewStore();
    const seen: unknown[] = [];
    store.subscribe(({ graph }) => seen.push(graph.status === 'loading' ? graph.progress : graph.status));
    const body = JSON.stringify(SMALL);
    await loadGraph(store, 'graph.json', answer(body, { headers: { 'content-length': `${body.length}` } }));
    expect(seen).toEqual([1, 'ready']);
  });

  it('does not pretend to know how much is left of a compressed body', async () => {
    const store = createClewStore();
    const seen: unknown[] = [];
    store.subscribe(({ graph }) => seen.push(graph.status === 'loading' ? graph.progress : graph.status));
    const headers = { 'content-length': '10', 'content-encoding': 'gzip' };
    await loadGraph(store, 'graph.json', answer(JSON.stringify(SMALL), { headers }));
    expect(seen).toEqual([null, 'ready']);
  });

  it('turns a refusal into a problem', async () => {
    const store = createClewStore();
    await loadGraph(store, 'graph.json', answer('', { status: 404, statusText: 'Not Found' }));
    expect(store.getState().graph).toEqual({
      status: 'error',
      problem: { kind: 'missing', url: 'graph.json', place: null, detail: 'The server answered 404 Not Found' },
    });
  });

  it('turns a lost connection into a problem', async () => {
    const store = createClewStore();
    await loadGraph(store, 'graph.json', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(store.getState().graph).toMatchObject({ status: 'error', problem: { kind: 'unreachable' } });
  });

  it('says how far a file had come that broke off', async () => {
    const store = createClewStore();
    const chunks = [new TextEncoder().encode('{"options": ')];
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.pop();
        if (chunk) controller.enqueue(chunk);
        else controller.error(new TypeError('network error'));
      },
    });
    const headers = { 'content-length': '4000' };
    await loadGraph(store, 'graph.json', async () => new Response(body, { headers }));
    expect(store.getState().graph).toEqual({
      status: 'error',
      problem: {
        kind: 'brokenOff',
        url: 'graph.json',
        place: null,
        detail: 'network error (12 of 4,000 bytes had come)',
      },
    });
  });

  it('starts over after a problem', async () => {
    const store = createClewStore();
    await loadGraph(store, 'graph.json', answer('?'));
    await loadGraph(store, 'graph.json', answer(JSON.stringify(SMALL)));
    expect(store.getState().graph.status).toBe('ready');
  });

  it('lets the load asked for last win, whichever comes first', async () => {
    const store = createClewStore();
    let finishFirst: (response: Response) => void = () => undefined;
    const first = loadGraph(store, 'old.json', () => new Promise((done) => (finishFirst = done)));
    await loadGraph(store, 'new.json', answer(JSON.stringify(SMALL)));
    finishFirst(new Response(JSON.stringify({ ...SMALL, nodes: [], edges: [] })));
    await first;
    expect(getData(store.getState())?.graph.order).toBe(5);
  });

  it('keeps an open graph open while a faulty one comes and after it', async () => {
    const store = createClewStore(SMALL);
    const seen = new Set<string>();
    store.subscribe(({ graph }) => seen.add(graph.status));
    await loadGraph(store, 'graph.json', answer('{"nodes": ['));
    expect([...seen]).toEqual(['ready']);
    expect(store.getState().notice?.text).toMatch(/stays open/);
  });
});
