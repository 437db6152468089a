import { describe, expect, it } from 'vitest';
import { readArticleQuestion } from '../../../../graph/query/questions/askedArticles.ts';
import { example } from '../example.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';

const { search } = createSearchIndex(example);

const ask = (query: string) => {
  const { articles, order, unsaid } = search(query);
  return [articles.map(({ target }) => target.kind === 'article' && target.id), order, unsaid];
};

describe('readArticleQuestion(plain)', () => {
  it.each([
    ['latest article', { isSorted: true, isFirst: false, isNaming: false, of: '' }],
    ['articles about acme', { isSorted: false, isFirst: false, isNaming: true, of: 'acme' }],
    ['which stories mention acme', { isSorted: false, isFirst: false, isNaming: true, of: 'acme' }],
    ['oldest articles from acme news', { isSorted: true, isFirst: true, isNaming: false, of: 'acme news' }],
  ])('reads "%s" as %j', (plain, question) => {
    expect(readArticleQuestion(plain)).toEqual(question);
  });

  it.each(['articles', 'particles about acme', 'acme'])('reads "%s" as none', (plain) => {
    expect(readArticleQuestion(plain)).toBeNull();
  });
});

describe('createSearchIndex(file).search(query) for articles', () => {
  it.each([
    ['latest article', ['b', 'a'], 'Articles: 2 of 2, the latest first.'],
    ['what are the oldest articles?', ['a', 'b'], 'Articles: 2 of 2, the oldest first.'],
    ['articles from Harbour Post', ['a'], 'Articles: 1 of 2.'],
    ['articles from 2022', ['a'], 'Articles: 1 of 2.'],
    ['how many articles are there', ['b', 'a'], 'Articles: 2 of 2.'],
  ])('answers "%s" with %j', (query, found, unsaid) => {
    expect(ask(query)).toEqual([found, ['article'], unsaid]);
  });

  it('finds those that name something', () => {
    expect(ask('which articles mention Östliche Werke')).toEqual([['b'], ['article'], 'Articles: 1 of 2.']);
  });

  it('finds no articles about what nothing is called', () => {
    expect(ask('articles about zebras')).toEqual([[], [], null]);
  });
});
