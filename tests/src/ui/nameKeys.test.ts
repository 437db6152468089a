import { describe, expect, it } from 'vitest';
import { isSingle, nameKeys } from '../../../src/ui/nameKeys.ts';

describe('nameKeys(keys)', () => {
  it.each([
    ['t', ['T']],
    ['?', ['?']],
    ['Escape', ['Esc']],
    ['Ctrl+z', ['Ctrl', 'Z']],
    ['Ctrl+Z', ['Ctrl', 'Shift', 'Z']],
    ['Ctrl+Shift+Z', ['Ctrl', 'Shift', 'Z']],
    ['P', ['Shift', 'P']],
    ['Shift+ArrowLeft', ['Shift', '←']],
    ['+', ['+']],
    ['Ctrl++', ['Ctrl', '+']],
    ['-', ['−']],
    ['1', ['1']],
  ])('says %s as %j', (keys, named) => {
    expect(nameKeys(keys)).toEqual(named);
  });
});

describe('isSingle(keys)', () => {
  it('is so for letters, digits and signs alone or with Shift, and not for what is held with Ctrl or has a name', () => {
    expect(['p', 'P', '1', '?', '+'].filter(isSingle)).toEqual(['p', 'P', '1', '?', '+']);
    expect(['Ctrl+z', 'Escape', 'ArrowLeft', 'Shift+ArrowLeft'].filter(isSingle)).toEqual([]);
  });
});
