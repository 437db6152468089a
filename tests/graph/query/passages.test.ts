import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, listSources, quoteOf, trimSpan } from '../../../graph/query/passages.ts';
import type { GraphArticle } from '../../../graph/schema.ts';
import { example } from './example.ts';

const [first] = example.attributes.articles as [GraphArticle];

describe('quoteOf(article, evidence)', () => {
  it('is the text to the letter', () => {
    expect(quoteOf(first, { start: 0, end: 11 })).toBe('Brightlathe');
  });
});

describe('cutRuns(article, span, marks)', () => {
  it('cuts at mentions, names the narrowest first, and says which marks cover each run', () => {
    const start = first.text.indexOf('landed');
    const end = first.text.indexOf(' in June');
    const runs = cutRuns(first, { start, end }, [{ start, end: end + 8 }]);
    expect(runs.map(({ text, mentions, marks }) => [text, mentions.map(({ node }) => node), marks])).toEqual([
      ['landed on ', [], [0]],
      ['the ', ['organization/shenzhen-stock-exchange'], [0]],
      ['Shenzhen Stock', ['region/shenzhen', 'organization/shenzhen-stock-exchange'], [0]],
      [' Exchange', ['organization/shenzhen-stock-exchange'], [0]],
    ]);
  });

  it('loses no character, wherever it is cut', () => {
    const offset = fc.nat(first.text.length);
    fc.assert(
      fc.property(
        offset,
        offset,
        fc.array(fc.record({ start: offset, end: offset }), { maxLength: 4 }),
        (a, b, marks) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const runs = cutRuns(first, { start, end }, marks);
          expect(runs.map(({ text }) => text).join('')).toBe(first.text.slice(start, end));
        },
      ),
    );
  });
});

describe('trimSpan(text, span)', () => {
  it('leaves white space out', () => {
    expect(trimSpan('a  word  b', { start: 1, end: 9 })).toEqual({ start: 3, end: 7 });
    expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 });
  });
});

describe('listSources(evidence)', () => {
  it('names each article once', () => {
    const spans = ['b', 'a', 'b'].map((article) => ({ article, start: 0, end: 1 }));
    expect(listSources(spans)).toEqual(['b', 'a']);
  });
});
