/** "A and B are in C and D respectively": A is in C, and B in D. */
import type { Mention } from '../../model.ts';
import type { Passage } from '../passage.ts';

/** Most words from "respectively" to the list behind it: "respectively based in". */
const BEFORE_LIST = 3;

/** Whether two mentions stand at one place in two lists that "respectively" pairs; null where it pairs none. */
export function arePaired(passage: Passage, source: Mention, target: Mention): boolean | null {
  const { tokens } = passage.sentence;
  const at = tokens.findIndex(({ norm }) => norm === 'respectively');
  if (at < 0) return null;
  const lists = [listAround(passage, source), listAround(passage, target)] as const;
  const [ofSource, ofTarget] = lists;
  if (ofSource.length < 2 || ofSource.length !== ofTarget.length || ofSource.includes(target)) return null;
  const later = source.start < target.start ? ofTarget : ofSource;
  const first = tokens.findIndex(({ start }) => start >= (later[0] as Mention).start);
  const behind = tokens.findIndex(({ start }) => start >= (later.at(-1) as Mention).end);
  const isBehind = at === behind || (tokens[behind]?.norm === ',' && at === behind + 1);
  const isBefore = at < first && first - at <= BEFORE_LIST && tokens[at + 1]?.norm !== ',';
  if (!isBehind && !isBefore) return null;
  return ofSource.indexOf(source) === ofTarget.indexOf(target);
}

/** The mentions of one type, joined by commas and "and", among which a mention stands. */
export function listAround({ mentions, sentence }: Passage, mention: Mention): Mention[] {
  const likes = mentions.filter(({ inside, type }) => inside === null && type === mention.type);
  const isJoined = (one: Mention | undefined, next: Mention | undefined): boolean =>
    one !== undefined &&
    next !== undefined &&
    sentence.tokens
      .filter(({ start, end }) => start >= one.end && end <= next.start)
      .every(({ norm }) => /^(?:,|and|the)$/.test(norm));
  const at = likes.indexOf(mention);
  let from = at;
  let to = at;
  while (isJoined(likes[from - 1], likes[from])) from -= 1;
  while (isJoined(likes[to], likes[to + 1])) to += 1;
  return likes.slice(from, to + 1);
}
