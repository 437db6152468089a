import type { BlockKind } from '../ontology.ts';
import { findDate } from './calendar.ts';
import { KICKER } from './lineCues.ts';
import type { Line } from './lines.ts';

/** Which of the lines before the story is its headline; two where it runs over two lines; none where there is none. */
export function findHeadline(lines: readonly Line[], kinds: readonly BlockKind[], bodyAt: number): number[] {
  const candidates: number[] = [];
  for (let at = 0; at < bodyAt; at++) {
    const line = lines[at] as Line;
    if (kinds[at] === 'heading' && !KICKER.some((cue) => cue.pattern.test(line.plain))) candidates.push(at);
    // A headline may end in a question or exclamation mark.
    else if (kinds[at] === 'body' && /[?!]["'”’]?$/.test(line.plain) && line.plain.length < 160) candidates.push(at);
  }
  const best = candidates.find((at) => !isMasthead(lines, kinds, candidates, at)) ?? candidates[0];
  if (best === undefined) return [];
  const line = lines[best] as Line;
  const next = lines[best + 1];
  const runsOn =
    next?.isAttached === true && kinds[best + 1] === 'heading' && isTitleCase(line.plain) && isTitleCase(next.plain);
  return runsOn && !isNameList(next.plain) ? [best, best + 1] : [best];
}

/** Words. */
const LONGEST_MASTHEAD = 6;

/** The name of the paper or of the page over the headline. */
function isMasthead(
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  candidates: readonly number[],
  at: number,
): boolean {
  const later = candidates.filter((other) => other > at && !isNameList((lines[other] as Line).plain));
  if (later.length === 0) return false;
  const { plain } = lines[at] as Line;
  // "the small exporter — notes from a consultant"
  if (/^[^.!?,]{3,40}\s[—–|]\s/u.test(plain) && !/\d/.test(plain)) return true;
  // One or two words over something longer: the page's label.
  if (plain.split(' ').length <= 2 && later.some((other) => (lines[other] as Line).plain.split(' ').length >= 4))
    return true;
  // Directly over a line with the date, while the headline follows after a blank line; a standfirst may as well.
  if (plain.split(' ').length > LONGEST_MASTHEAD) return false;
  const next = lines[at + 1];
  if (next?.isAttached !== true || kinds[at + 1] !== 'byline' || findDate(next.plain) === null) return false;
  return later.some((other) => other > at + 1 && !(lines[other] as Line).isAttached);
}

function isTitleCase(plain: string): boolean {
  const words = plain.split(' ').filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length >= 2 && plain !== plain.toUpperCase() && words.every((word) => /^\p{Lu}/u.test(word));
}

function isNameList(plain: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+(?:,? (?:and|&) .*)?$/u.test(plain) && plain.split(' ').length <= 9
  );
}
