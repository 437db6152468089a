import { describe, expect, it } from 'vitest';
import { joinTokens, toTokenSpan } from '../../../../graph/evaluate/fire/joinTokens.ts';

const join = (line: string) => joinTokens(line.split(' ')).text;

describe('joinTokens(tokens)', () => {
  it('sets punctuation, brackets and currency signs where a writer sets them', () => {
    expect(join('Acme Pumps , Inc. ( Acme ) earned $ 4.5 million , up 12 % .')).toBe(
      'Acme Pumps, Inc. (Acme) earned $4.5 million, up 12%.',
    );
    expect(join("Acme 's pumps do n't leak ; its workers ' union agrees .")).toBe(
      "Acme's pumps don't leak; its workers' union agrees.",
    );
    expect(join('Of $500 ,000 ,000 half is spent')).toBe('Of $500,000,000 half is spent');
  });
  it('tells opening quotes from closing ones', () => {
    expect(join('Acme ( " the firm " ) had its " best year " .')).toBe('Acme ("the firm") had its "best year".');
  });
  it('joins what was cut at hyphens and slashes', () => {
    expect(join('a wholly - owned , state - of - the - art works in Asia / Pacific')).toBe(
      'a wholly-owned, state-of-the-art works in Asia/Pacific',
    );
  });
  it('keeps dashes where the text was cut at blanks only, and those at an edge', () => {
    expect(join('A Share-for-Share Basis - Vote June 29')).toBe('A Share-for-Share Basis - Vote June 29');
    expect(join("Acme's bid fails - Monday")).toBe("Acme's bid fails - Monday");
    expect(join('- Continued')).toBe('- Continued');
  });
  it('gives a genitive its lost apostrophe back', () => {
    expect(join('Acme s pumps and Beta Corp. s valves')).toBe("Acme's pumps and Beta Corp.'s valves");
  });
  it('passes blank tokens by', () => {
    const { text, tokens } = joinTokens(['Acme', '', 'of', '\n']);
    expect(text).toBe('Acme of');
    expect(tokens).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 4 },
      { start: 5, end: 7 },
      { start: 7, end: 7 },
    ]);
  });
  it('says where each token stands, to the letter', () => {
    const words = 'Acme ( Ulm ) pays $ 3 - a - head .'.split(' ');
    const { text, tokens } = joinTokens(words);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('toTokenSpan(text, span)', () => {
  const text = joinTokens(['Ulm-based', 'Acme', "'s", 'pumps']);
  it('widens to whole tokens', () => {
    expect(toTokenSpan(text, { start: 0, end: 3 })).toEqual({ start: 0, end: 1 });
    expect(toTokenSpan(text, { start: 10, end: 15 })).toEqual({ start: 1, end: 3 });
  });
  it('gives null between tokens', () => {
    expect(toTokenSpan(text, { start: 9, end: 10 })).toBeNull();
  });
});
