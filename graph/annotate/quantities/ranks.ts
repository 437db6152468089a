/** Places in an order: "third", "the 20th", "No. 1 among the counties". */
import type { Span } from '../../model.ts';
import { type Draft, makeDraft } from './draft.ts';
import { ORDINAL, parseOrdinal, parseWords } from './numbers.ts';

const ORDINALS = new RegExp(`\\b${ORDINAL}\\b`, 'gi');

/** "No. 1 among the counties"; "No. 5" alone is a name. */
const POSITIONS =
  /\b(?:No\.|Number|number)\s?(?<number>\d{1,3})(?=\s+(?:in|among|nationwide|nationally|worldwide|globally|across|by|for|on|holder|position)\b)|\bnumber\s(?<word>one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<=\b(?:ranked|new|our|the|is|at|as)\s)No\.\s?(?<alone>\d{1,2})(?=[.,;)\s])|(?<=\w\s\()No\.\s?(?<aside>\d{1,3})(?=\))/g;

/** Ordinal numbers that say a position. */
export function readOrdinals(text: string): Draft[] {
  return [...text.matchAll(ORDINALS)].flatMap((match) => {
    const span = spanOf(match);
    const value = parseOrdinal(match[0]);
    return value === null || value === 0 || isNoOrdinal(text, span, match[0]) ? [] : [makeDraft(span, value, 'rank')];
  });
}

/** Positions that "No." or "number" says; their `number` is the figure or the word behind it. */
export function readPositions(text: string): Draft[] {
  return [...text.matchAll(POSITIONS)].map((match) => {
    const span = spanOf(match);
    const { number, alone, aside, word } = match.groups ?? {};
    const digits = number ?? alone ?? aside ?? word ?? '';
    const value = word === undefined ? Number(digits) : (parseWords(word) ?? 0);
    return makeDraft(span, value, 'rank', { number: { start: span.end - digits.length, end: span.end } });
  });
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function isNoOrdinal(text: string, { start, end }: Span, word: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/^(?:second|seconds)$/i.test(word) && /(?:\d|per|a|each|every|split)\s$/i.test(before)) return true;
  // "first-hand", "at first", "First, …", "third parties" say no position.
  if (
    /^(?:-(?:hand|tier|rate|class|ever|time|party|generation|degree)|\s+(?:time|of all|party|parties|and foremost|hand|floor|half|quarter))/i.test(
      after,
    )
  )
    return true;
  if (/\bat\s$/i.test(before)) return true;
  return /(?:^|[.:;"]\s*)$/.test(before) && /^,\s+(?!with)/.test(after);
}
