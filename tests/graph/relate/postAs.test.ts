import { describe, expect, it } from 'vitest';
import { extract } from '../../../graph/extract.ts';
import { readText } from '../../../graph/read/readArticle.ts';

/** What posts a text tells. */
const postsOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'holds_post')
    .map(({ attrs }) => attrs.post ?? null);

describe('readPostAs(passage, person, body)', () => {
  it.each([
    ['Song Yifei worked as an engineer at Acme Corp. in Wuhan.', 'engineer'],
    ['Ann Dewar joined Acme Corp. as chief financial officer.', 'chief financial officer'],
    ['Henrik Sandahl joined Globex Inc. in May 2020 as chairman and president.', 'chairman and president'],
    ['Ann Dewar joined Acme Corp. as sales rose.', null],
    ['Ann Dewar, who heads Acme Corp., acted as adviser.', null],
  ])('%s', (text, post) => expect(postsOf(text)).toEqual([post]));
});
