import { describe, expect, it } from 'vitest';
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
    expect(keys.isSearching()).toBe(true);
    expect(keys.takeSearch()).toBe('a/b');
    expect(keys.isSearching()).toBe(false);
    expect(keys.takeCommands()).toEqual(['t']);
    keys.keep('n');
    expect(keys.takeCommands()).toEqual(['n']);
  });

  it('knows a search without text from none', () => {
    expect(keysOf('Ctrl+k').takeSearch()).toBe('');
    expect(keysOf().takeSearch()).toBe(null);
  });
});
