import { describe, expect, it } from 'vitest';
import { linesOf } from './articleOf.ts';

const texts = (text: string) => linesOf(text).flatMap(({ words }) => words.map((word) => word.text));

describe('readWords(sentence, text)', () => {
  it.each([
    ['Loch+Sohn grew.', ['Loch+Sohn', 'grew', '.']],
    ['an R&D-heavy maker', ['an', 'R&D-heavy', 'maker']],
    ['Vireo A/S and/or Tihend', ['Vireo', 'A/S', 'and', '/', 'or', 'Tihend']],
    ["Suzhou's people’s park", ['Suzhou', "'s", 'people', '’s', 'park']],
    ["McDonald's and Mary Lowe's house", ["McDonald's", 'and', 'Mary', 'Lowe', "'s", 'house']],
    ["Helmut Kohl's party", ['Helmut', 'Kohl', "'s", 'party']],
    ["Ann Lowe spoke. Lowe's plan failed.", ['Ann', 'Lowe', 'spoke', '.', 'Lowe', "'s", 'plan', 'failed', '.']],
    ["Ann Lowe spoke. Lowe's said so.", ['Ann', 'Lowe', 'spoke', '.', "Lowe's", 'said', 'so', '.']],
    ["Kohl's, a shop, met Helmut Kohl", ["Kohl's", ',', 'a', 'shop', ',', 'met', 'Helmut', 'Kohl']],
    ["Campbell's agreed to buy", ["Campbell's", 'agreed', 'to', 'buy']],
    ["Lloyd's of London", ["Lloyd's", 'of', 'London']],
    ["At Lowe's, sales fell", ['At', "Lowe's", ',', 'sales', 'fell']],
    ["Kellogg's new plant", ['Kellogg', "'s", 'new', 'plant']],
    ['Shenzhen-based NE-7', ['Shenzhen', '-based', 'NE-7']],
    ['1,500 firms, US$6.24 billion', ['1,500', 'firms', ',', 'US', '$', '6.24', 'billion']],
    ['Bellandi S.p.A. of Rho', ['Bellandi', 'S.p.A.', 'of', 'Rho']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('takes sums for small words, whatever their capitals', () => {
    const [line] = linesOf('It raised RMB1.26bn from Tiqin.');
    expect(line?.words.filter((word) => word.isCapital).map((word) => word.text)).toEqual(['It', 'Tiqin']);
  });

  it('leaves out photo credits', () => {
    expect(texts('A product of Tiqin. (Photo/Ann Lee)').join(' ')).toBe('A product of Tiqin .');
  });
});
