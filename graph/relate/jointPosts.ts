/** "president and chief executive": the posts that one person holds at one body are told as one. */
import { POSTS } from '../annotate/mentions/lexicon/persons.ts';
import type { Mention, Span, Token } from '../model.ts';
import type { Passage } from './passage.ts';

/** Most words of the other post. */
const LONGEST = 4;

/** The span of a post with the one that "and" joins to it, unless that is somebody else's. */
export function joinPosts({ sentence: { tokens }, mentions }: Passage, { start, end }: Span): Span {
  const isNamed = (token: Token) => mentions.some((mention) => coversName(mention, token));
  const isPost = (token: Token | undefined): token is Token =>
    token !== undefined && (POSTS.has(token.norm) || POSTS.has(token.lemma)) && !isNamed(token);
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const before = tokens[first - 2];
  if (tokens[first - 1]?.norm === 'and' && isPost(before)) {
    let from = first - 2;
    while (first - 2 - from < LONGEST && isPart(tokens[from - 1]) && !isNamed(tokens[from - 1] as Token)) from -= 1;
    return { start: (tokens[from] as Token).start, end };
  }
  if (behind < 0 || tokens[behind]?.norm !== 'and') return { start, end };
  let at = behind;
  for (let next = behind + 1; next <= behind + LONGEST && isPart(tokens[next]); next += 1)
    if (isPost(tokens[next])) at = next;
  const last = tokens[at] as Token;
  const next = tokens[at + 1];
  // "The president and chairman Pan Dehai": two people.
  const isOther = next && mentions.some((mention) => mention.type === 'person' && coversName(mention, next));
  return at === behind || isOther ? { start, end } : { start, end: last.end };
}

const coversName = ({ start, end, form }: Mention, token: Token): boolean =>
  form !== 'description' && start <= token.start && token.end <= end;

const isPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || token.norm === 'operating') &&
  !/^(?:former|ex|late|retired)$/.test(token.norm);
