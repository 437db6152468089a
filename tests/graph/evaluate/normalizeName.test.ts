import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../../graph/evaluate/normalizeName.ts';

describe('normalizeName(name)', () => {
  it('folds case, quotes and simple plurals', () => {
    expect(normalizeName('“Little Giants”')).toBe('little giant');
    expect(normalizeName('little giant')).toBe('little giant');
    expect(normalizeName('circuit board companies')).toBe('circuit board company');
    expect(normalizeName('lenses')).toBe(normalizeName('lens'));
  });
  it('drops a leading "the", commas and full stops, and folds whitespace and hyphens', () => {
    expect(normalizeName('the Golden\u00a0Sea')).toBe('golden sea');
    expect(normalizeName('Acme Hi-Tech Co., Ltd.')).toBe(normalizeName('Acme Hi Tech Co. Ltd'));
  });
  it('folds diacritics', () => {
    expect(normalizeName('Abysséa')).toBe('abyssea');
  });
  it('keeps different names apart', () => {
    expect(normalizeName('Shenzhen')).not.toBe(normalizeName('Shenyang'));
    expect(normalizeName('the')).toBe('the');
    expect(normalizeName('business')).toBe('business');
  });
});
