import { describe, expect, it } from 'vitest';
import { findRankings } from '../../../graph/figures/rankings.ts';
import { readingOf } from './readingOf.ts';

const NAMES = { Kunshan: 'region', Cixi: 'region', Leqing: 'region', Acme: 'company', Borea: 'company' };

/** `place owner` of a text each of whose lines is a block. */
function rankingsOf(...lines: readonly string[]): string[] {
  const reading = readingOf(lines.join('\n'), NAMES);
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'body' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return findRankings({ ...reading, article: { ...reading.article, blocks } }).map(
    ({ figure }) => `${figure.value} ${figure.subject}`,
  );
}

describe('findRankings(reading)', () => {
  it('reads the places of a list that says it ranks', () => {
    expect(rankingsOf('The top three counties', '1 Kunshan (Jiangsu) 134', '2. Cixi: 97', 'No. 3 – Leqing')).toEqual([
      '1 Kunshan',
      '2 Cixi',
      '3 Leqing',
    ]);
  });

  it('reads them where former places stand beside', () => {
    expect(rankingsOf('Counties', '1 (last year: 2) Kunshan', '2 (new) Cixi', '2= Leqing')).toEqual([
      '1 Kunshan',
      '2 Cixi',
      '2 Leqing',
    ]);
  });

  it('gives a place to who is owned, not to whose it is', () => {
    expect(rankingsOf('A ranking', "1. Kunshan's Acme", '2. Borea of Cixi', '3. Leqing')).toEqual([
      '1 Acme',
      '2 Borea',
      '3 Leqing',
    ]);
  });

  it.each([
    ['numbered paragraphs', ['Where it grew', '1. Kunshan grew.', '2. Cixi grew.', '3. Leqing grew.']],
    ['numbered news', ['The top news', '1. Kunshan has agreed.', '2. Cixi bans cars.', '3. Leqing wins']],
    ['fewer than three items', ['The top counties', '1 Kunshan', '2 Cixi']],
    ['a list that begins in the middle', ['The top counties', '4 Kunshan', '5 Cixi', '6 Leqing']],
  ])('is silent on %s', (_, lines) => {
    expect(rankingsOf(...lines)).toEqual([]);
  });
});
