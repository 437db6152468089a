import { describe, expect, it } from 'vitest';
import { connectWelcome } from '../../../src/app/connectWelcome.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

function createWindow(local: Record<string, string>, session: Record<string, string> = {}): Window {
  const storageOf = (items: Record<string, string>) => ({
    getItem: (name: string) => items[name] ?? null,
    setItem: (name: string, value: string) => {
      items[name] = value;
    },
  });
  return { localStorage: storageOf(local), sessionStorage: storageOf(session) } as unknown as Window;
}

describe('connectWelcome(store, window)', () => {
  it('greets on the first visit, and no more once it was dismissed', () => {
    const local: Record<string, string> = {};
    const store = createClewStore(SMALL);
    connectWelcome(store, createWindow(local));
    expect(store.getState().shell.isWelcoming).toBe(true);
    store.actions.setWelcoming(false);
    const later = createClewStore(SMALL);
    connectWelcome(later, createWindow(local));
    expect(later.getState().shell.isWelcoming).toBe(false);
  });

  it('takes a selection for knowing how', () => {
    const local: Record<string, string> = {};
    const store = createClewStore(SMALL);
    connectWelcome(store, createWindow(local));
    store.actions.select({ kind: 'node', key: 'company/alba' });
    expect(store.getState().shell.isWelcoming).toBe(false);
    expect(local['clew:welcomed']).toBe('yes');
  });

  it('keeps the order of surprises for as long as the tab is open', () => {
    const session: Record<string, string> = {};
    const [first, second] = [createClewStore(SMALL), createClewStore(SMALL)];
    connectWelcome(first, createWindow({}, session));
    connectWelcome(second, createWindow({}, session));
    expect(first.getState().shell.seed).not.toBe('');
    expect(second.getState().shell.seed).toBe(first.getState().shell.seed);
  });
});
