import { describe, expect, it } from 'vitest';
import { findTerm, readTerms, type Term } from '../../../../graph/query/texts/textQuery.ts';

const words = (query: string) => readTerms(query).map(({ text, isExact }) => (isExact ? `${text}!` : text));

describe('readTerms(query)', () => {
  it.each([
    ['Rescue  workers,', ['workers', 'rescue']],
    ['high-tech R&D', ['high-tech', 'r&d']],
    ['Café “aid”', ['cafe', 'aid!']],
    ['"Rescue workers" in Wuhan', ['rescue workers!', 'wuhan']],
    ['what is the aid of Wuhan', ['wuhan', 'aid']],
    ['where is the aid', ['aid']],
    ['tell me about Wuhan', ['wuhan']],
    ['where', ['where']],
    ['the', ['the']],
    ['"the" aid', ['aid', 'the!']],
    ['"rescue wor', ['rescue wor']],
    ['R&D', ['r&d']],
    ['tax tax', ['tax']],
    ['… — !?', []],
    ['ab', []],
    ['a b', []],
    ['b cd', ['cd', 'b']],
    ['US$40', ['40', '$']],
    ['5%', ['5%']],
    ['11 per cent', ['11%']],
    ['€', []],
    ['China’s', ['china']],
    ['深圳', ['深圳']],
  ])('of %j are %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  it('holds to the quotes where a word stands in and out of them', () => {
    expect(readTerms('"subsid" subsid').map(({ isExact }) => isExact)).toEqual([true]);
  });
});

describe('findTerm(text, term, from)', () => {
  const text = 'the unsubsidised firm pays no subsidies, said its firms';
  const find = (query: string) => {
    const [start, end] = findTerm(text, readTerms(query)[0] as Term, 0) ?? [0, 0];
    return text.slice(start, end);
  };

  it('finds a word by its beginning, and nothing inside a word', () => {
    expect(find('subsid')).toBe('subsid');
    expect(find('ubsid')).toBe('');
  });

  it('wants whole words of what is exact', () => {
    expect(find('"subsid"')).toBe('');
    expect(find('"pays no subsidies"')).toBe('pays no subsidies');
    expect(find('"firms"')).toBe('firms');
  });

  it('finds words with a hyphen apart and together', () => {
    for (const written of ['high-tech', 'high tech', 'hightech'])
      expect(findTerm(`a ${written} zone`, readTerms('high-tech')[0] as Term, 0)).toEqual([2, 2 + written.length]);
  });

  it.each([
    ['high-quality', 'high quality'],
    ['high-quality', 'highquality'],
    ['joint-ventures', 'joint venture'],
    ['state-subsidies', 'state  subsidy'],
    ['state-subsidy', 'state-subsidies'],
  ])('finds %j as %j', (query, written) => {
    expect(findTerm(`a ${written} zone`, readTerms(query)[0] as Term, 0)).toEqual([2, 2 + written.length]);
  });

  it('takes numbers as a whole, unless one is still being typed', () => {
    const firstOf = (query: string, at: string) =>
      findTerm(at, readTerms(query).find((term) => /^\d/.test(term.text)) as Term, 0);
    expect(firstOf('40 firms', '400 firms')).toBeNull();
    expect(firstOf('firms 40', '400 firms')).toEqual([0, 2]);
    expect(firstOf('firms 400', '3,400 firms')).toBeNull();
    expect(firstOf('40 firms', 'RMB40bn')).toEqual([3, 5]);
  });

  it('finds ideographs wherever they stand', () => {
    expect(findTerm('位于深圳市', readTerms('深圳')[0] as Term, 0)).toEqual([2, 4]);
  });

  it('finds "said" for "say"', () => {
    for (const query of ['say', 'says', 'said']) expect(find(query)).toBe('said');
  });

  it('finds a word in its singular and plural, as whole words', () => {
    expect(find('subsidy')).toBe('subsidies');
    for (const [plural, one] of [
      ['boxes', 'box'],
      ['churches', 'church'],
      ['houses', 'house'],
      ['firms', 'firm'],
      ['companies', 'company'],
      ['movies', 'movie'],
    ])
      expect(findTerm(`the ${one}.`, readTerms(plural ?? '')[0] as Term, 0), plural).toEqual([
        4,
        4 + (one?.length ?? 0),
      ]);
    expect(findTerm('a subsidy', readTerms('subsidies')[0] as Term, 0)).toEqual([2, 9]);
    expect(findTerm('a worker', readTerms('workers')[0] as Term, 0)).toEqual([2, 8]);
    expect(findTerm('a workerless plant', readTerms('workers')[0] as Term, 0)).toBeNull();
    expect(findTerm('the new glas', readTerms('news')[0] as Term, 0)).toBeNull();
    expect(findTerm('the new glas', readTerms('glass')[0] as Term, 0)).toBeNull();
  });
});
