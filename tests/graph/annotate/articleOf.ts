import type { Article } from '../../../graph/model.ts';

/** An article of one body block. */
export function articleOf(text: string, published: string | null = null): Article {
  return {
    id: 'a',
    file: 'a.txt',
    title: '',
    publisher: null,
    published,
    url: null,
    byline: [],
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
}
