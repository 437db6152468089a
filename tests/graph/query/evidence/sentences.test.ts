import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentence, listSentences } from '../../../../graph/query/evidence/sentences.ts';
import type { GraphArticle } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

const [first] = example.attributes.articles as [GraphArticle];

function sentenceOf(text: string, quote: string): string {
  const start = text.indexOf(quote);
  const article = { ...first, text, blocks: [{ kind: 'body' as const, start: 0, end: text.length }] };
  const span = findSentence(article, { start, end: start + quote.length });
  return text.slice(span.start, span.end);
}

describe('findSentence(article, span)', () => {
  it('finds in the middle of a long block what it finds in a short one', () => {
    const filler = 'It rained in Dr. Li’s town. '.repeat(500);
    expect(sentenceOf(`${filler}The firm lists, he said. ${filler}`, 'The firm lists')).toBe(
      'The firm lists, he said.',
    );
    const unbroken = `${'and '.repeat(500)}it lists ${'and '.repeat(500)}`;
    expect(sentenceOf(unbroken, 'it lists')).toBe('it lists');
  });

  it.each([
    ['It rained. The firm lists, he said. Then it stopped.', 'The firm lists', 'The firm lists, he said.'],
    ['It rained. The firm lists.', 'The firm lists.', 'The firm lists.'],
    ['He said: "We list." She left.', 'We list', 'He said: "We list."'],
    ['Foo Co., Ltd. of Wuhan lists. So does Bar.', 'of Wuhan lists', 'Foo Co., Ltd. of Wuhan lists.'],
    ['Foo Co., Ltd. (Foo) lists. So does Bar.', 'Foo Co., Ltd.', 'Foo Co., Ltd. (Foo) lists.'],
    ['It made 9.9 million U.S. dollars in 2022. Fine.', '9.9 million', 'It made 9.9 million U.S. dollars in 2022.'],
    ['It rained. Sen. Foo of Bar Bhd. listed it. Fine.', 'listed', 'Sen. Foo of Bar Bhd. listed it.'],
    ['Foo Inc. The firm lists. Fine.', 'lists', 'The firm lists.'],
    ['No end here', 'end', 'No end here'],
  ])('in "%s" around "%s" is "%s"', (text, quote, sentence) => {
    expect(sentenceOf(text, quote)).toBe(sentence);
  });

  it('always holds the span, and stays in its block', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', ' ', '"', 'Ltd', '\n', '!'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const article = { ...first, text, blocks: [{ kind: 'body' as const, start: 0, end: text.length }] };
        const found = findSentence(article, { start, end });
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('listSentences(text, block)', () => {
  const text = 'Before. Foo Co., Ltd. of Wuhan lists.  "It does." So does Bar \nAfter.';
  const block = { start: 8, end: text.indexOf('After') };

  it('gives them in order, without the white space around them', () => {
    expect(listSentences(text, block).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Foo Co., Ltd. of Wuhan lists.',
      '"It does."',
      'So does Bar',
    ]);
    expect(listSentences('  \n', { start: 0, end: 3 })).toEqual([]);
  });
});
