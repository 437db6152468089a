import { describe, expect, it } from 'vitest';
import type { Block, GraphArticle } from '../../../graph/schema.ts';
import { layOut } from '../../../src/reader/blocks.ts';

function articleOf(title: string, ...lines: readonly (readonly [Block['kind'], string])[]): GraphArticle {
  let text = '';
  const blocks = lines.map(([kind, line]) => {
    const start = text.length;
    text += line;
    const block = { kind, start, end: text.length };
    text += '\n';
    return block;
  });
  const unknown = { publisher: null, published: null, url: null, byline: [], mentions: [] };
  return { id: 'a', file: 'a.txt', title, text, blocks, ...unknown };
}

describe('layOut(article)', () => {
  it('takes the headline out when it says the title', () => {
    const article = articleOf('A  title', ['headline', 'A title '], ['body', 'Text.']);
    const { headline, rest } = layOut(article);
    expect(headline).toEqual({ kind: 'headline', start: 0, end: 8 });
    expect(rest.map(({ kind }) => kind)).toEqual(['block']);
  });

  it('leaves a headline that says something else where it is', () => {
    const { headline, rest } = layOut(articleOf('A title', ['headline', 'Another'], ['body', 'Text.']));
    expect(headline).toBeNull();
    expect(rest).toHaveLength(2);
  });

  it('sets a dateline before the paragraph it opens', () => {
    const { rest } = layOut(
      articleOf('T', ['dateline', 'Leeds -'], ['body', 'Text.'], ['dateline', 'Bonn'], ['caption', 'Hall']),
    );
    expect(rest).toMatchObject([
      { block: { kind: 'body' }, dateline: { kind: 'dateline', start: 0, end: 7 } },
      { block: { kind: 'dateline' }, dateline: null },
      { block: { kind: 'caption' }, dateline: null },
    ]);
  });

  it('folds neighbouring boilerplate together and drops empty blocks', () => {
    const article = articleOf(
      'T',
      ['boilerplate', 'Home'],
      ['boilerplate', 'Share'],
      ['body', ' \u00a0'],
      ['body', 'Text.'],
      ['boilerplate', '©'],
    );
    expect(layOut(article).rest.map((item) => (item.kind === 'block' ? 'block' : item.blocks.length))).toEqual([
      2,
      'block',
      1,
    ]);
  });
});
