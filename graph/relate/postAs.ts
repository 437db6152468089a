/** "Joined Acme as finance director", "works as an engineer at Acme". */
import { POSTS } from '../annotate/mentions/lexicon/persons.ts';
import type { Mention } from '../model.ts';
import { joinPosts } from './jointPosts.ts';
import type { Passage } from './passage.ts';

/** The most words between a body and "as": "joined Acme in May 2020 as". */
const NEAR = 4;

/** The post that "as" tells between the two or right behind the body; null where it tells none. */
export function readPostAs(passage: Passage, person: Mention, body: Mention): string | null {
  const { tokens } = passage.sentence;
  const behind = tokens.findIndex(({ start }) => start >= body.end);
  const last = behind < 0 ? tokens.length : behind + NEAR;
  const as = tokens.findIndex(({ norm, start }, at) => norm === 'as' && start >= person.end && at <= last);
  const stop = tokens.findIndex(({ norm, pos, start }) => start >= body.end && (norm === ',' || pos === 'VERB'));
  if (as < 0 || person.end > body.start || (stop >= 0 && stop < as)) return null;
  let from = as + 1;
  while (/^(?:an?|the|its|his|her|their|new)$/.test(tokens[from]?.norm ?? '')) from += 1;
  let to = from;
  const isNamed = (at: number) =>
    passage.mentions.some(({ start, end }) => start <= (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) <= end);
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[to]?.pos ?? '') && !isNamed(to)) to += 1;
  const [first, head] = [tokens[from], tokens[to - 1]];
  if (!first || !head || to === from || !(POSTS.has(head.norm) || POSTS.has(head.lemma))) return null;
  const { start, end } = joinPosts(passage, { start: first.start, end: head.end });
  return passage.article.text.slice(start, end).replace(/\s+/g, ' ');
}
