import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, listSources, quoteOf, trimSpan } from '../../../../graph/query/evidence/passages.ts';
import type { GraphArticle } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

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

describe('cutRuns(article, span): many mentions', () => {
  const words = 20_000;
  const long: GraphArticle = {
    ...first,
    text: 'Acme '.repeat(words),
    mentions: Array.from({ length: words }, (_, at) => ({ node: `n${at}`, start: at * 5, end: at * 5 + 4 })),
  };

  it('looks at the mentions of a span alone', () => {
    let looks = 0;
    const counted = long.mentions.map((mention) => ({
      node: mention.node,
      get start() {
        looks += 1;
        return mention.start;
      },
      end: mention.end,
    }));
    const article = { ...long, mentions: counted };
    cutRuns(article, { start: 0, end: 50 });
    looks = 0;
    const runs = cutRuns(article, { start: 50_000, end: 50_050 });
    expect(runs.flatMap(({ mentions }) => mentions.map(({ node }) => node))).toHaveLength(10);
    expect(looks).toBeLessThan(500);
  });

  it('cuts a whole long text without comparing all with all', () => {
    let looks = 0;
    const counted = long.mentions.map((mention) => ({
      node: mention.node,
      start: mention.start,
      get end() {
        looks += 1;
        return mention.end;
      },
    }));
    expect(cutRuns({ ...long, mentions: counted }, { start: 0, end: long.text.length })).toHaveLength(words * 2);
    expect(looks).toBeLessThan(words * 20);
  });

  it('finds a long mention that begins far before the span, whatever order mentions stand in', () => {
    const mentions = [
      { node: 'late', start: 60, end: 64 },
      { node: 'whole', start: 0, end: 100 },
    ];
    expect(
      cutRuns({ ...long, mentions }, { start: 58, end: 70 }).map((run) => run.mentions.map(({ node }) => node)),
    ).toEqual([['whole'], ['late', 'whole'], ['whole']]);
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
