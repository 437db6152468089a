import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../../src/ui/nameKeys.ts';

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
