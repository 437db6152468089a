/** Names that stand in quotation marks: plans, forums, actions. */
import type { Found } from './found.ts';
import { FUNCTION_WORDS } from './lexicon/common.ts';
import { EVENT_HEADS, POLICY_HEADS } from './lexicon/policies.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

const OPENING = /^["“‘']$/;
const CLOSING = /^["”’']$/;
const EVENT_NOUNS = new Set(
  'action event forum seminar conference activity fair expo summit campaign workshop'.split(' '),
);

export function findQuoted({ words, index, style }: Line): Found[] {
  if (style === 'capitals') return [];
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!OPENING.test(words[at]?.text ?? '')) continue;
    const close = findClose(words, at);
    if (close < 0) continue;
    const typed = readQuoted(words, at, close);
    if (typed) found.push({ line: index, from: at + 1, to: close, ...typed, weight: 70 });
    at = close;
  }
  return found;
}

function findClose(words: readonly Word[], open: number): number {
  for (let at = open + 2; at < Math.min(words.length, open + 30); at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !CLOSING.test(word.text)) continue;
    // "Little Giants’ Visit": an apostrophe, not the end.
    if (
      /^[’']$/.test(word.text) &&
      word.start === words[at - 1]?.end &&
      next?.isCapital &&
      words[open]?.text !== '‘' &&
      words[open]?.text !== "'"
    )
      continue;
    return at;
  }
  return -1;
}

function readQuoted(
  words: readonly Word[],
  open: number,
  close: number,
): { type: Found['type']; kind: string | null } | null {
  const inside = words.slice(open + 1, close);
  const telling = inside.filter((word) => !word.isMark && !FUNCTION_WORDS.has(word.norm) && word.norm !== "'s");
  if (telling.length < 2 || inside.length > 26 || telling.some((word) => !word.isCapital && !/^\d/.test(word.text)))
    return null;
  const last = inside.at(-1);
  if (!last || /^[.,!?]$/.test(last.text)) return null;
  for (let at = inside.length - 1; at >= 0; at -= 1) {
    const norm = inside[at]?.norm ?? '';
    if (norm === 'visit') return { type: 'event', kind: 'visit' };
    const event = EVENT_HEADS.get(norm);
    if (event && at === inside.length - 1) return { type: 'event', kind: event };
    const policy = POLICY_HEADS.get(norm);
    if (policy && (at === inside.length - 1 || isLinked(inside[at + 1]))) return { type: 'policy', kind: policy };
  }
  const next = words[close + 1]?.norm ?? '';
  const following = POLICY_HEADS.get(next);
  if (following && following !== 'designation' && next !== 'list') return { type: 'policy', kind: following };
  for (let back = open - 1; back >= Math.max(0, open - 4); back -= 1) {
    const norm = words[back]?.norm ?? '';
    if (EVENT_NOUNS.has(norm)) return { type: 'event', kind: EVENT_HEADS.get(norm) ?? null };
    const policy = POLICY_HEADS.get(norm);
    if (policy && policy !== 'designation') return { type: 'policy', kind: policy };
  }
  return null;
}

function isLinked(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:for|of|on|to|in)$/.test(word.norm) || word.text === '(' || /^\d/.test(word.text));
}
