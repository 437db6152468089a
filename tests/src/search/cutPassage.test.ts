import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../../src/search/cutPassage.ts';

/** Cuts a text that is one sentence, with these of its words looked for. */
function cut(text: string, ...words: readonly string[]) {
  const ranges = words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length] as const);
  const passage = cutPassage(`Before. ${text}`, {
    article: 'a',
    start: 8,
    end: 8 + text.length,
    ranges: ranges.map(([start, end]) => [start + 8, end + 8]),
  });
  return { text: passage.text, marked: passage.ranges.map((range) => passage.text.slice(...range)) };
}

const long = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');

describe('cutPassage(article, hit)', () => {
  it('leaves a short sentence whole, in one line', () => {
    expect(cut('The firm\nhas a plan.', 'firm', 'plan')).toEqual({
      text: 'The firm has a plan.',
      marked: ['firm', 'plan'],
    });
  });

  it('shows of a long one what stands around its words, in whole words', () => {
    const { text, marked } = cut(long, 'word40');
    expect(marked).toEqual(['word40']);
    expect(text).toMatch(/^… word\d\d .* word40 .* word\d\d …$/);
    expect(text.length).toBeLessThan(170);
  });

  it('begins with the beginning where the word is near it', () => {
    expect(cut(long, 'word1 ').text).toMatch(/^word0 word1 .* …$/);
  });

  it('leaves out what lies between words far apart', () => {
    const { text, marked } = cut(long, 'word10', 'word70');
    expect(marked).toEqual(['word10', 'word70']);
    expect(text).toMatch(/^… .*word10.* … .*word70.* …$/);
  });

  it('shows a word that a longer one holds, however little room there is', () => {
    const words = ['word10', 'hebei', 'word50', 'word60', 'word70'];
    const { marked } = cut(long.replace('word40', 'beijing-tianjin-hebei'), ...words);
    expect(marked).toEqual(words);
    expect(cut(long.replace('word40', 'hebei-tianjin-beijing'), ...words).marked).toEqual(words);
  });

  it('marks the letters that are meant, wherever they stand', () => {
    const numbers = fc.uniqueArray(fc.nat(79), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(numbers, (chosen) => {
        const words = chosen.toSorted((a, b) => a - b).map((at) => (at < 10 ? `word${at} ` : `word${at}`));
        expect(cut(`${long} `, ...words).marked).toEqual(words);
      }),
    );
  });
});
