import { describe, expect, it } from 'vitest';
import { findQuote, findQuotes } from '../../../graph/correct/quote.ts';

describe('findQuotes(text, quote)', () => {
  it('finds a quote wherever it stands', () => {
    expect(findQuotes('one two, one\ntwo', 'one two')).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 16 },
    ]);
  });
});

describe('findQuote(text, quote)', () => {
  it.each([
    ['a firm of\nShenzhen', 'firm of Shenzhen', 'firm of\nShenzhen'],
    ['up 5% (year on year).', ' 5% (year  on year). ', '5% (year on year).'],
    ['one two one two', 'one two', 'one two'],
  ])('finds in %j the quote %j', (text, quote, found) => {
    const span = findQuote(text, quote);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });

  it('finds nothing where a letter differs', () => {
    expect(findQuote('Firm', 'firm')).toBeNull();
  });
});
