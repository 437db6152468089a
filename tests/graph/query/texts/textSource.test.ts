import { describe, expect, it } from 'vitest';
import { sliceTexts } from '../../../../graph/query/texts/textSource.ts';
import type { Block, GraphArticle } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

const [first] = example.attributes.articles as [GraphArticle];

function fileOf(articles: readonly Partial<GraphArticle>[]) {
  const all = articles.map((article) => ({ ...first, ...article }));
  return { ...example, attributes: { ...example.attributes, articles: all } };
}

describe('sliceTexts(file)', () => {
  it('gives the paragraphs with sentences: no title, byline, dateline or lines around the article', () => {
    const lines: readonly (readonly [Block['kind'], string])[] = [
      ['boilerplate', 'Home | News'],
      ['headline', 'Firms  rise'],
      ['headline', 'A second headline'],
      ['byline', 'By Li Wei'],
      ['dateline', 'WUHAN -'],
      ['body', 'Firms rose.'],
      ['caption', 'A plant.'],
      ['boilerplate', 'Copyright'],
    ];
    const text = lines.map(([, line]) => line).join('\n');
    const blocks = lines.map(([kind, line]) => {
      return { kind, start: text.indexOf(line), end: text.indexOf(line) + line.length };
    });
    const [slice] = [...sliceTexts(fileOf([{ title: 'Firms rise', text, blocks }]))];
    expect(slice?.[0]?.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A second headline',
      'Firms rose.',
      'A plant.',
    ]);
  });

  it('cuts many articles into slices of a hundred thousand letters, and a long article off alone', () => {
    const long = [40, 40, 40, 300, 10].map((thousands, at) => ({ id: `${at}`, text: 'x'.repeat(thousands * 1_000) }));
    const slices = [...sliceTexts(fileOf(long))];
    expect(slices.map((slice) => slice.map(({ id }) => id))).toEqual([['0', '1'], ['2'], ['3'], ['4']]);
  });
});
