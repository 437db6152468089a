import { describe, expect, it } from 'vitest';
import { extract } from '../../../graph/extract.ts';
import { readText } from '../../../graph/read/readArticle.ts';

/** Value and what it is about. */
const aboutOf = (text: string) =>
  extract(readText(text, 'x.txt')).figures.map(({ value, about }) => `${value} ${about?.replace(/^\w+:/, '') ?? '–'}`);

describe('aboutThing(view, quantity, measure)', () => {
  it('is the product or industry of a share', () => {
    expect(aboutOf('Acme Ltd has 40 percent of the market for lasers in China.')).toEqual(['40 laser']);
  });

  it('is nothing that stands beyond another number', () => {
    const text = 'In China about 90 percent of them supply large firms, and 6,000 of them make lasers.';
    expect(aboutOf(text)[0]).toBe('90 –');
  });
});
