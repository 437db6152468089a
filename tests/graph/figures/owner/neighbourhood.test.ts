import { describe, expect, it } from 'vitest';
import { Neighbourhood } from '../../../../graph/figures/owner/neighbourhood.ts';
import { readViews } from '../../../../graph/figures/view.ts';
import { readingOf } from '../readingOf.ts';

const NAMES = { Tessin: 'company', Kerui: 'company', Wuhan: 'region/city' };

/** How a name stands to the last number of a sentence. */
function standOf(text: string, name: string): number[] {
  const [view] = readViews(readingOf(text, NAMES));
  const quantity = view?.quantities.at(-1);
  if (!view || !quantity) throw new Error('no number');
  return new Neighbourhood(view, quantity).read(name);
}

describe('Neighbourhood', () => {
  it('tells words, verbs and rivals that stand between a name and the number', () => {
    const [, words, verbs, , others, alike] = standOf(
      'Tessin of Wuhan told Kerui that sales were 640 million yuan.',
      'Tessin',
    );
    expect({ words, verbs, others, alike }).toEqual({ words: 7, verbs: 2, others: 2, alike: 1 });
  });

  it('tells names before the number from names behind it', () => {
    const text = 'Tessin sold 640 pumps to Kerui.';
    const absent = Array.from({ length: 14 }, () => -1);
    expect(standOf(text, 'Tessin').slice(15)).toEqual(absent);
    expect(standOf(text, 'Kerui').slice(1, 15)).toEqual(absent);
    expect(standOf(text, 'Wuhan')).toEqual([0, ...absent, ...absent]);
  });

  it('tells who only says it, and a place that only says whence someone comes', () => {
    const isSource = 11;
    expect(standOf('According to Kerui, Tessin has 640 workers.', 'Kerui')[isSource]).toBe(1);
    expect(standOf('The Wuhan-based firm Tessin has 640 workers.', 'Wuhan')[isSource]).toBe(2);
    expect(standOf('Tessin has 640 workers.', 'Tessin')[isSource]).toBe(0);
  });
});
