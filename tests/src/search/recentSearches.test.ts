import { describe, expect, it } from 'vitest';
import { addRecent, readRecent, writeRecent } from '../../../src/search/recentSearches.ts';

/** A browser's storage, holding this. */
function createWindow(stored: string | null) {
  const held = new Map(stored === null ? [] : [['clew:searches', stored]]);
  const localStorage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as Storage;
  return { held, localStorage };
}

describe('addRecent(recent, text)', () => {
  it('puts it first, once, and keeps eight', () => {
    expect(addRecent(['a', 'b'], 'b')).toEqual(['b', 'a']);
    expect(addRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('readRecent(window) and writeRecent(window, recent)', () => {
  it('gives back what was written', () => {
    const window = createWindow(null);
    writeRecent(window, ['Yuxin', 'MIIT']);
    expect(readRecent(window)).toEqual(['Yuxin', 'MIIT']);
    writeRecent(window, []);
    expect(window.held.size).toBe(0);
  });

  it.each([[null], ['{'], ['{"a":1}'], ['7']])('gives nothing for %s', (stored) => {
    expect(readRecent(createWindow(stored))).toEqual([]);
  });

  it('does without storage where it is forbidden', () => {
    const window = {
      get localStorage(): Storage {
        throw new DOMException('forbidden', 'SecurityError');
      },
    };
    writeRecent(window, ['a']);
    expect(readRecent(window)).toEqual([]);
  });
});
