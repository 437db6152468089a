import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/state/commands/command.ts';
import { PATH_COMMANDS } from '../../../src/state/commands/pathCommands.ts';
import { createEmptyQuestion, fillEnd, type Thread } from '../../../src/state/path.ts';
import { type ClewStore, createClewStore } from '../../../src/state/store.ts';
import { connectAddress } from '../../../src/state/url.ts';
import { createBar } from './addressBar.ts';
import { SMALL } from './smallGraph.ts';

const ALBA = 'company/alba';
const BRIGG = 'region/brigg';
const LINDSEY = 'region/lindsey';

const FIRST: Thread = { nodes: [ALBA, BRIGG], edges: ['e1'] };
const SECOND: Thread = { nodes: [ALBA, LINDSEY], edges: ['e9'] };

const endsOf = ({ getState }: ClewStore) => [getState().path.question.from, getState().path.question.to];
const click = (store: ClewStore, key: string) => store.actions.select({ kind: 'node', key });

function press(store: ClewStore, key: string): string | null {
  const isStarted = ({ keys, isOffered }: Command) =>
    keys?.includes(key) === true && (isOffered?.(store.getState()) ?? true);
  const command = PATH_COMMANDS.find(isStarted);
  command?.perform(store);
  return command?.id ?? null;
}

describe('fillEnd(question, node)', () => {
  const empty = createEmptyQuestion();

  it('fills the start first, then the other end', () => {
    expect(fillEnd(empty, ALBA).from).toBe(ALBA);
    expect(fillEnd({ ...empty, from: ALBA }, BRIGG).to).toBe(BRIGG);
  });

  it('changes nothing where both are there or the node is one of them', () => {
    const full = { ...empty, from: ALBA, to: BRIGG };
    expect(fillEnd(full, LINDSEY)).toBe(full);
    const half = { ...empty, from: ALBA };
    expect(fillEnd(half, ALBA)).toBe(half);
  });
});

describe('a path asked for by keys and clicks', () => {
  it('p takes the selected entity, the next one selected is the other end, the one after it is not', () => {
    const store = createClewStore(SMALL);
    click(store, ALBA);
    expect(press(store, 'p')).toBe('path');
    expect(store.getState().selection.panels.paths).toBe(true);
    click(store, BRIGG);
    expect(endsOf(store)).toEqual([ALBA, BRIGG]);
    click(store, LINDSEY);
    expect(endsOf(store)).toEqual([ALBA, BRIGG]);
  });

  it('p without a selection asks for both ends', () => {
    const store = createClewStore(SMALL);
    expect(press(store, 'p')).toBe('path');
    click(store, ALBA);
    click(store, BRIGG);
    expect(endsOf(store)).toEqual([ALBA, BRIGG]);
  });

  it('p takes two that are picked together as both ends', () => {
    const store = createClewStore(SMALL);
    store.actions.pickNodes([ALBA, BRIGG]);
    press(store, 'p');
    expect(endsOf(store)).toEqual([ALBA, BRIGG]);
  });

  it('a relation that is selected is no end, nor is a node while no path is asked for', () => {
    const store = createClewStore(SMALL);
    click(store, BRIGG);
    expect(endsOf(store)).toEqual([null, null]);
    store.actions.startPath(ALBA);
    store.actions.select({ kind: 'edge', key: 'e3' });
    expect(endsOf(store)).toEqual([ALBA, null]);
  });

  it('a new start forgets what was left out, and keeps whether arrows count', () => {
    const store = createClewStore(SMALL);
    store.actions.askPath({ from: ALBA, to: LINDSEY, withoutNodes: new Set([BRIGG]), isDirected: true });
    store.actions.startPath(BRIGG);
    expect(store.getState().path.question).toEqual({ ...createEmptyQuestion(), from: BRIGG, isDirected: true });
  });

  it('a node that becomes an end is no longer left out', () => {
    const store = createClewStore(SMALL);
    store.actions.askPath({ from: ALBA, to: LINDSEY, withoutNodes: new Set([BRIGG]) });
    store.actions.askPath({ to: BRIGG });
    expect(store.getState().path.question.withoutNodes.size).toBe(0);
  });
});

describe('the answers', () => {
  const ask = () => {
    const store = createClewStore(SMALL);
    store.actions.askPath({ from: ALBA, to: LINDSEY });
    return store;
  };

  it('are walked through with n and N, round and round, and drawn', () => {
    const store = ask();
    expect(press(store, 'n')).toBe(null);
    store.actions.setAnswers([FIRST, SECOND]);
    expect(store.getState().path.thread).toBe(FIRST);
    press(store, 'n');
    expect(store.getState().path.thread).toBe(SECOND);
    press(store, 'n');
    expect(store.getState().path.thread).toBe(FIRST);
    press(store, 'N');
    expect(store.getState().path.thread).toBe(SECOND);
  });

  it('keep the one that is looked at, and its very object, when others come beside it', () => {
    const store = ask();
    store.actions.setAnswers([FIRST, SECOND]);
    store.actions.choosePath(1);
    store.actions.setAnswers([{ ...SECOND }, FIRST]);
    expect(store.getState().path).toMatchObject({ chosen: 0 });
    expect(store.getState().path.thread).toBe(SECOND);
  });

  it('go with the question', () => {
    const store = ask();
    store.actions.setAnswers([FIRST]);
    store.actions.askPath({ isDirected: true });
    expect(store.getState().path).toMatchObject({ answers: [], chosen: 0, thread: null });
    store.actions.endPath();
    expect(endsOf(store)).toEqual([null, null]);
    expect(store.getState().selection.panels.paths).toBe(false);
  });
});

describe('the address of a path', () => {
  it('holds the question and the answer chosen, and gives both back', () => {
    const store = createClewStore();
    const bar = createBar(`#from=${ALBA}&to=${LINDSEY}&answer=2`);
    connectAddress(store, bar);
    store.actions.openGraph(SMALL);
    expect(store.getState().selection.panels.paths).toBe(true);
    store.actions.setAnswers([FIRST, SECOND]);
    expect(store.getState().path.thread).toBe(SECOND);
    expect(bar.entries).toEqual([`#from=${ALBA}&to=${LINDSEY}&answer=2`]);
    store.actions.choosePath(0);
    expect(bar.entries).toEqual([`#from=${ALBA}&to=${LINDSEY}`]);
  });

  it('falls back to the first answer where there is none of that number', () => {
    const store = createClewStore(SMALL);
    connectAddress(store, createBar(`#from=${ALBA}&to=${LINDSEY}&answer=9`));
    store.actions.setAnswers([FIRST]);
    expect(store.getState().path).toMatchObject({ chosen: 0, thread: FIRST });
  });

  it('makes a step of each question, the selection that completes one included, and walks back', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    click(store, ALBA);
    press(store, 'p');
    click(store, BRIGG);
    expect(bar.entries).toEqual([
      '',
      `#node=${ALBA}`,
      `#node=${ALBA}&from=${ALBA}`,
      `#node=${BRIGG}&from=${ALBA}&to=${BRIGG}`,
    ]);
    bar.back();
    expect(endsOf(store)).toEqual([ALBA, null]);
    expect(store.getState().selection.panels.paths).toBe(true);
    bar.back();
    expect(endsOf(store)).toEqual([null, null]);
    expect(store.getState().selection.panels.paths).toBe(false);
    expect(bar.entries).toHaveLength(4);
  });

  it('keeps the answers where a step back only changes the selection', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    store.actions.askPath({ from: ALBA, to: LINDSEY });
    store.actions.setAnswers([FIRST, SECOND]);
    store.actions.choosePath(1);
    click(store, BRIGG);
    bar.back();
    expect(store.getState().path.thread).toBe(SECOND);
  });

  it('keeps an end this graph does not hold, so that the panel can name it', () => {
    const store = createClewStore(SMALL);
    connectAddress(store, createBar(`#from=company/gone&to=${ALBA}`));
    expect(endsOf(store)).toEqual(['company/gone', ALBA]);
  });
});
