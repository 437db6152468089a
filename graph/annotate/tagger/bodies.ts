/** Bodies that rules read whole, and the tagger in pieces or several as one. */
import type { Found } from '../mentions/found.ts';
import { BODY_HEADS } from '../mentions/lexicon/bodies.ts';
import type { Word } from '../mentions/words.ts';

type Range = Pick<Found, 'from' | 'to'>;

const isBody = ({ type }: Pick<Found, 'type'>): boolean => type === 'agency' || type === 'organization';

/** "Institute for" Solar Energy Systems: what a body is for is part of its name. */
export function isTorn(item: Range, [rule]: readonly Found[], words: readonly Word[]): boolean {
  if (!rule || !isBody(rule) || item.from < rule.from || item.to > rule.to) return false;
  const link = item.from === rule.from ? item.to : item.from - 1;
  return link < rule.to - 1 && words[link]?.norm === 'for';
}

/** "The Institute for A and the Institute for B": two heads are two bodies. */
export function isSewn(rivals: readonly Found[], words: readonly Word[]): boolean {
  return (
    rivals.length > 1 &&
    rivals.every(isBody) &&
    rivals
      .slice(1)
      .every(({ from }) => BODY_HEADS.has(words[from]?.norm ?? '') && /^(?:of|for)$/.test(words[from + 1]?.norm ?? ''))
  );
}
