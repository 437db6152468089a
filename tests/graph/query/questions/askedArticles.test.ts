import { describe, expect, it } from 'vitest';
import { type ArticleQuestion, readArticleQuestion } from '../../../../graph/query/questions/askedArticles.ts';
import { example } from '../example.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';

const { search } = createSearchIndex(example);

const ask = (query: string) => {
  const { articles, order, unsaid } = search(query);
  return [articles.map(({ target }) => target.kind === 'article' && target.id), order, unsaid];
};

describe('readArticleQuestion(plain)', () => {
  it.each([
    ['latest article', { isSorted: true, isFirst: false }, []],
    ['articles about acme', { isSorted: false, isFirst: false }, ['naming acme']],
    ['oldest articles from acme news', { isSorted: true, isFirst: true }, ['by acme news']],
    ['stories that mention acme but not bolt', {}, ['naming acme', 'not naming bolt']],
    ['articles about acme but no', {}, ['naming acme']],
    ['articles not from 2022', {}, ['not by 2022']],
    ['articles without acme', {}, ['not naming acme']],
    ['articles by acme news about bolt in 2023', {}, ['by acme news', 'naming bolt', 'by 2023']],
    ['articles about acme except those from 2022', {}, ['naming acme', 'not by 2022']],
  ])('reads "%s" as %j and %j', (plain, order, said) => {
    const { conditions, ...rest } = readArticleQuestion(plain) as ArticleQuestion;
    const words = conditions.map(
      ({ isDenied, isNaming, of }) => `${isDenied ? 'not ' : ''}${isNaming ? 'naming' : 'by'} ${of}`,
    );
    expect(rest).toMatchObject(order);
    expect(words).toEqual(said);
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
    ['articles that do not mention Östliche Werke', ['a'], 'Articles: 1 of 2.'],
    ['articles about Brightlathe but not Östliche Werke', ['a'], 'Articles: 1 of 2.'],
    ['articles about Östliche Werke or Shenzhen', ['b', 'a'], 'Articles: 2 of 2.'],
    ['articles about Brightlathe and Shenzhen', ['a'], 'Articles: 1 of 2.'],
    ['articles that mention neither Shenzhen nor Guangdong', ['b'], 'Articles: 1 of 2.'],
    ['articles about Brightlathe not from 2022', ['b'], 'Articles: 1 of 2.'],
    ['articles from 2022 or 2023', ['b', 'a'], 'Articles: 2 of 2.'],
    ['articles not from Harbour Post', ['b'], 'Articles: 1 of 2.'],
    ['last 1 article about Brightlathe', ['b'], 'Articles: 2 of 2, the latest first.'],
  ])('answers "%s" with %j', (query, found, unsaid) => {
    expect(ask(query)).toEqual([found, ['article'], unsaid]);
  });

  it('finds those that name something', () => {
    expect(ask('which articles mention Östliche Werke')).toEqual([['b'], ['article'], 'Articles: 1 of 2.']);
  });

  it('finds no articles about what nothing is called', () => {
    expect(ask('articles about zebras')).toEqual([[], [], 'Nothing here is called “zebras”.']);
  });

  it.each([
    ['companies mentioned in articles from 2022', ['Brightlathe'], 'Articles: 1 of 2. Companies in them: 1.'],
    [
      'which companies are named in articles that do not mention Shenzhen',
      ['Brightlathe', 'Östliche Werke'],
      'Articles: 1 of 2. Companies in them: 2.',
    ],
    [
      'agencies mentioned in the oldest article',
      ['Ministry of Industry and Information Technology'],
      'Articles: 1 of 2, the oldest first. Agencies in them: 1.',
    ],
  ])('lists for "%s" those that the articles name', (query, found, unsaid) => {
    const { entities, ...rest } = search(query);
    expect([entities.map(({ label }) => label), rest.unsaid]).toEqual([found, unsaid]);
  });

  it('takes articles for no name', () => {
    expect(ask('what are the articles about')).toEqual([[], [], null]);
  });

  it('says whom they are from where none is from who is asked for', () => {
    const unsaid = 'No article here is from “Xinhua”; they are from Harbour Post.';
    expect(ask('articles from Xinhua')).toEqual([[], [], unsaid]);
  });
});
