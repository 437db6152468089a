import { describe, expect, it } from 'vitest';
import { MAX_QUERY } from '../../../graph/query/search/maxQuery.ts';
import { createEarlyKeys } from '../../../src/ui/earlyKeys.ts';

const keysOf = (...names: string[]) => {
  const keys = createEarlyKeys();
  for (const name of names) keys.keep(name);
  return keys;
};

describe('createEarlyKeys()', () => {
  it('keeps keys for the commands in their order, and gives them out once', () => {
    const keys = keysOf('t', 'Ctrl+z', 'g');
    expect(keys.takeCommands()).toEqual(['t', 'Ctrl+z', 'g']);
    expect(keys.takeCommands()).toEqual([]);
    expect(keys.takeSearch()).toBe(null);
  });

  it('keeps what follows a wish to search as its text', () => {
    const keys = keysOf('t', '/', 'a', '/', 'Shift', 'b');
    expect(keys.isTyped('c')).toBe(true);
    expect(keys.isTyped('Shift')).toBe(false);
    expect(keys.takeSearch()).toEqual({ query: 'a/b', wish: null });
    expect(keys.isTyped('c')).toBe(false);
    expect(keys.takeCommands()).toEqual(['t']);
    keys.keep('n');
    expect(keys.takeCommands()).toEqual(['n']);
  });

  it('takes letters back, and keeps no more than the field holds', () => {
    expect(keysOf('/', 'a', 'x', 'x', 'Backspace', 'Backspace', 'b').takeSearch()?.query).toBe('ab');
    expect(keysOf('/', 'Backspace').takeSearch()?.query).toBe('');
    expect(keysOf('/', ...'a'.repeat(MAX_QUERY + 9)).takeSearch()?.query).toHaveLength(MAX_QUERY);
  });

  it.each([
    ['Enter', 'go'],
    ['Shift+Enter', 'add'],
    ['Ctrl+Enter', 'add'],
  ])('keeps %s until something else is typed', (key, wish) => {
    expect(keysOf('/', 'a', key).takeSearch()).toEqual({ query: 'a', wish });
    expect(keysOf('/', 'a', key, 'b').takeSearch()).toEqual({ query: 'ab', wish: null });
    expect(keysOf('/', 'a', key, 'Backspace').takeSearch()).toEqual({ query: '', wish: null });
  });

  it('knows a search without text from none', () => {
    expect(keysOf('Ctrl+k').takeSearch()).toEqual({ query: '', wish: null });
    expect(keysOf().takeSearch()).toBe(null);
  });
});
