import { describe, expect, it } from 'vitest';
import { connectTheme } from '../../../src/app/connectTheme.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/url.ts';

/** As much of a window as a theme needs; `storage` is what naming `localStorage` does, `matching` what the system says. */
function createWindow(storage: () => Partial<Storage>, matching: readonly string[] = []): Window {
  const window = {
    matchMedia: (query: string) => ({ matches: matching.includes(query), addEventListener: () => undefined }),
    document: { documentElement: { dataset: {} } },
    get localStorage() {
      return storage();
    },
  };
  return window as unknown as Window;
}

const forbidden = () => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};

/** Storage that holds these items. */
function createStorage(items: Record<string, string>): Partial<Storage> {
  return {
    getItem: (name) => items[name] ?? null,
    setItem: (name, value) => {
      items[name] = value;
    },
  };
}

describe('connectTheme(store, window)', () => {
  it('works where the browser forbids to store anything', () => {
    const store = createClewStore();
    const window = createWindow(forbidden, ['(prefers-color-scheme: dark)']);
    connectTheme(store, window);
    store.actions.setTheme('dark');
    expect(window.document.documentElement.dataset).toEqual({ theme: 'dark' });
    expect(store.getState().theme).toEqual({
      choice: 'dark',
      systemIsDark: true,
      systemWantsContrast: false,
      isProjector: false,
      isLent: false,
    });
  });

  it('shows what a link asks for without taking it for the reader’s wish', () => {
    const items = { 'clew:projector': 'off' };
    const store = createClewStore();
    const window = createWindow(() => createStorage(items));
    connectTheme(store, window);
    store.actions.restore(parseView('#look=projector'));
    expect(window.document.documentElement.dataset).toEqual({ projector: 'on' });
    expect(items).toEqual({ 'clew:projector': 'off' });
    store.actions.setProjector(false);
    store.actions.setProjector(true);
    expect(items).toEqual({ 'clew:projector': 'on' });
  });

  it('starts with what was chosen last time', () => {
    const store = createClewStore();
    const items = { 'clew:theme': 'light', 'clew:projector': 'on' };
    connectTheme(
      store,
      createWindow(() => createStorage(items)),
    );
    expect(store.getState().theme.choice).toBe('light');
    expect(store.getState().theme.isProjector).toBe(true);
  });

  it('passes over a choice it does not know', () => {
    const store = createClewStore();
    connectTheme(
      store,
      createWindow(() => createStorage({ 'clew:theme': 'neon' })),
    );
    expect(store.getState().theme.choice).toBe('system');
  });

  it('keeps what is chosen, and says it to the style sheets', () => {
    const items: Record<string, string> = {};
    const store = createClewStore();
    const window = createWindow(() => createStorage(items));
    connectTheme(store, window);
    store.actions.setTheme('contrast');
    store.actions.setProjector(true);
    expect(items).toEqual({ 'clew:theme': 'contrast', 'clew:projector': 'on' });
    expect(window.document.documentElement.dataset).toEqual({ contrast: 'more', projector: 'on' });
    store.actions.setTheme('light');
    store.actions.setProjector(false);
    expect(items).toEqual({ 'clew:theme': 'light', 'clew:projector': 'off' });
    expect(window.document.documentElement.dataset).toEqual({ theme: 'light' });
  });

  it.each(['(prefers-contrast: more)', '(forced-colors: active)'])('strengthens any theme where %s', (query) => {
    const store = createClewStore();
    const window = createWindow(() => createStorage({ 'clew:theme': 'dark' }), [query]);
    connectTheme(store, window);
    expect(window.document.documentElement.dataset).toEqual({ theme: 'dark', contrast: 'more' });
  });
});
