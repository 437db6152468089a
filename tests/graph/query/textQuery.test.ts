import { describe, expect, it } from 'vitest';
import { findTerm, readTerms } from '../../../graph/query/textQuery.ts';

const words = (query: string) => readTerms(query).map(({ text, isExact }) => (isExact ? `${text}!` : text));

describe('readTerms(query)', () => {
  it.each([
    ['Rescue  workers,', ['workers', 'rescue']],
    ['high-tech R&D', ['high-tech', 'r&d']],
    ['Café “aid”', ['cafe', 'aid!']],
    ['"Rescue workers" in Wuhan', ['rescue workers!', 'wuhan', 'in']],
    ['"rescue wor', ['rescue wor']],
    ['tax tax', ['tax']],
    ['… — !?', []],
    ['ab', []],
    ['a b', []],
    ['a bc', ['bc', 'a']],
  ])('of %j are %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });
});

describe('findTerm(text, term, from)', () => {
  const text = 'the unsubsidised firm pays no subsidies, said its firms';
  const find = (term: string, isExact = false) => findTerm(text, { text: term, isExact }, 0);

  it('finds a word by its beginning, and nothing inside a word', () => {
    expect(find('subsid')).toBe(text.indexOf('subsidies'));
    expect(find('ubsid')).toBeNull();
  });

  it('wants whole words of what is exact', () => {
    expect(find('subsid', true)).toBeNull();
    expect(find('pays no subsidies', true)).toBe(text.indexOf('pays'));
    expect(find('firms', true)).toBe(text.lastIndexOf('firms'));
  });
});
