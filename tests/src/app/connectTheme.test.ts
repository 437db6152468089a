import { describe, expect, it } from 'vitest';
import { connectTheme } from '../../../src/app/connectTheme.ts';
import { createClewStore } from '../../../src/state/store.ts';

/** As much of a window as a theme needs; `storage` is what naming `localStorage` does. */
function createWindow(storage: () => Storage): Window {
  const window = {
    matchMedia: () => ({ matches: true, addEventListener: () => undefined }),
    document: { documentElement: { dataset: {} } },
    get localStorage() {
      return storage();
    },
  };
  return window as unknown as Window;
}

describe('connectTheme(store, window)', () => {
  it('works where the browser forbids to store anything', () => {
    const store = createClewStore();
    const window = createWindow(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    connectTheme(store, window);
    store.actions.setTheme('dark');
    expect(window.document.documentElement.dataset.theme).toBe('dark');
    expect(store.getState().theme).toEqual({ choice: 'dark', systemIsDark: true });
  });

  it('starts with what was chosen last time', () => {
    const store = createClewStore();
    connectTheme(
      store,
      createWindow(() => ({ getItem: () => 'light' }) as unknown as Storage),
    );
    expect(store.getState().theme.choice).toBe('light');
  });
});
