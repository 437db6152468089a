import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLong, toFolded, toOriginal } from '../../../../graph/query/texts/foldLong.ts';

describe('foldLong(original)', () => {
  it('lowers, takes accents off, and makes quotes, dashes and spaces plain, letter for letter', () => {
    expect(foldLong('Café “Łódź” –\nnow → €5')).toEqual({ text: 'cafe "lodz" - now   €5', offsets: null });
  });

  it('keeps the way back where a letter becomes two or none', () => {
    const folded = foldLong('Große Cafe\u0301s.');
    expect(folded.text).toBe('grosse cafes.');
    expect([4, 5, 7, 11].map((at) => toOriginal(folded, at))).toEqual([3, 4, 6, 11]);
    expect([3, 4, 6, 11].map((at) => toFolded(folded, at))).toEqual([3, 5, 7, 11]);
  });

  it('leads from every place in any text back to itself, and never backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const folded = foldLong(text);
        const back = Array.from({ length: folded.text.length + 1 }, (_, at) => toOriginal(folded, at));
        expect(back).toEqual(back.toSorted((a, b) => a - b));
        expect(back.at(-1)).toBe(text.length);
        for (const at of back) expect(toOriginal(folded, toFolded(folded, at))).toBe(at);
      }),
    );
  });
});
