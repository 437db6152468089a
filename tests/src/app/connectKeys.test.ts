import { describe, expect, it } from 'vitest';
import { connectKeys } from '../../../src/app/connectKeys.ts';
import { createClewStore } from '../../../src/state/store.ts';

const createWindow = (items: Record<string, string>) =>
  ({
    localStorage: {
      getItem: (name: string) => items[name] ?? null,
      setItem: (name: string, value: string) => {
        items[name] = value;
      },
    },
  }) as unknown as Window;

describe('connectKeys(store, window)', () => {
  it('remembers that single keys were switched off, and on again', () => {
    const items: Record<string, string> = {};
    const open = () => {
      const store = createClewStore();
      connectKeys(store, createWindow(items));
      return store;
    };
    const first = open();
    expect(first.getState().shell.hasSingleKeys).toBe(true);
    first.actions.setSingleKeys(false);
    const second = open();
    expect(second.getState().shell.hasSingleKeys).toBe(false);
    second.actions.setSingleKeys(true);
    expect(open().getState().shell.hasSingleKeys).toBe(true);
  });
});
