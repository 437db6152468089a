/** Sentences made short enough for a line of the list, with the words that were looked for in them. */

import type { TextHit } from '../../graph/query/search/hits.ts';
import type { Range } from '../../graph/query/search/matching.ts';

export interface Cut {
  readonly text: string;
  /** Where the words stand in it. */
  readonly ranges: readonly Range[];
}

/** So many letters may stand there, the dots of what is left out not counted. */
const LONGEST = 150;
/** Of a passage that has its words in more places the first few are shown. */
const MOST = 6;
/** A gap so short is filled rather than dotted. */
const GAP = 12;
const DOTS = '… ';

/** The sentence whole where it has no more letters than that, or what stands around its words. */
export function cutPassage(article: string, { start, end, ranges }: TextHit, longest = LONGEST): Cut {
  const places = ranges.map(([from, to]): Range => [from - start, to - start]);
  // Letter for letter, so that the places stay.
  const text = article.slice(start, end).replace(/\s/g, ' ');
  const pieces = text.length <= longest ? [[0, text.length] as const] : choosePieces(text, places.slice(0, MOST));
  let cut = '';
  const marked: Range[] = [];
  for (const [from, to] of pieces) {
    if (from > 0) cut += cut === '' ? DOTS : ` ${DOTS}`;
    const shift = cut.length - from;
    for (const [a, b] of places) if (a >= from && b <= to) marked.push([a + shift, b + shift]);
    cut += text.slice(from, to);
  }
  if ((pieces.at(-1)?.[1] ?? 0) < text.length) cut += ` ${DOTS.trim()}`;
  return { text: cut, ranges: marked };
}

/** Stretches of whole words around the places, with as much room on both sides as there is for all of them. */
function choosePieces(text: string, places: readonly Range[]): readonly Range[] {
  const taken = places.reduce((sum, [from, to]) => sum + to - from, 0);
  const room = Math.max(GAP, Math.floor((LONGEST - taken) / (2 * Math.max(1, places.length))));
  const pieces: [number, number][] = [];
  for (const [from, to] of places) {
    // What the beginning of the text does not need, the words behind can have.
    // Words joined by hyphens may be longer than that: what was looked for in them is shown all the same.
    const start = Math.min(from, toWord(text, Math.max(0, from - room)));
    const end = Math.max(to, toWordEnd(text, to + room + Math.max(0, room - from)));
    const last = pieces.at(-1);
    if (last && start - last[1] <= GAP) last[1] = Math.max(last[1], end);
    else pieces.push([start, end]);
  }
  return pieces;
}

/** The beginning of the first word from here on. */
function toWord(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

/** The end of the last word up to here. */
function toWordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
