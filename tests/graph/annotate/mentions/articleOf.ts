import { readLines } from '../../../../graph/annotate/mentions/lines.ts';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import type { Article } from '../../../../graph/model.ts';

/** An article whose body is this text, one block a paragraph. */
export function articleOf(text: string, kind: Article['blocks'][number]['kind'] = 'body'): Article {
  const blocks: Article['blocks'] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ kind, start: match.index, end: match.index + match[0].length });
  return { id: 'a', file: 'a.txt', title: '', publisher: null, published: null, url: null, byline: [], text, blocks };
}

/** Its lines of words. */
export function linesOf(text: string, kind?: Article['blocks'][number]['kind']) {
  const article = articleOf(text, kind);
  return readLines(article, readSentences(article));
}
