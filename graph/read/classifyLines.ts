import type { BlockKind } from '../ontology.ts';
import { BYLINE, INSTITUTION, LABELS } from './bylineCues.ts';
import { findDate } from './calendar.ts';
import { END_MARK } from './endMark.ts';
import { findHeadline } from './headline.ts';
import { CAPTION, CLUTTER, KICKER, type LineCue, TAIL } from './lineCues.ts';
import type { Line } from './lines.ts';

/** One kind a line, in the lines' order. `marked` are kinds the file format itself gives. */
export function classifyLines(lines: readonly Line[], marked: ReadonlyMap<number, BlockKind>): BlockKind[] {
  const kinds = lines.map((line, at) => marked.get(line.start) ?? classifyAlone(line, at === 0, lines[at + 1]));
  markHeadline(lines, kinds, marked);
  markTail(lines, kinds, marked);
  markCaptionList(lines, kinds);
  return kinds;
}

/** Only the beginning of a very long line is looked at: clutter shows early, and patterns stay fast. */
export function matchesAny(cues: readonly LineCue[], plain: string): boolean {
  const beginning = plain.slice(0, 600);
  return cues.some((cue) => cue.pattern.test(beginning));
}

/** What the line is by itself; `heading` for any short line that is no sentence. */
function classifyAlone(line: Line, isFirst: boolean, next: Line | undefined): BlockKind {
  const { plain } = line;
  // Before clutter: its digits might as well be a telephone's.
  if (isDate(plain)) return 'byline';
  if (matchesAny(CLUTTER, plain) && !(isLong(plain) && !isPureClutter(plain))) return 'boilerplate';
  if (isByline(plain)) return 'byline';
  if (matchesAny(CAPTION, plain) && countWords(plain) <= 60) return 'caption';
  if (isProse(plain) || (!isFirst && isFact(line, next))) return 'body';
  return 'heading';
}

/** A long paragraph is the story, though it speaks of cookies or rights, unless it opens as clutter does. */
function isPureClutter(plain: string): boolean {
  return CLUTTER.some((cue) => (cue.pattern.exec(plain.slice(0, 600))?.index ?? 99) < 40);
}

function isLong(plain: string): boolean {
  return countWords(plain) > 45;
}

export function countWords(plain: string): number {
  return plain.split(' ').length;
}

/** Ends as a sentence does, or runs on as only sentences do. */
export function isProse(paragraph: string): boolean {
  const plain = paragraph.replace(END_MARK, '').trimEnd();
  const words = countWords(plain);
  if (words >= 30) return true;
  if (/^[•▪●‣*·-]\s/.test(plain)) return words >= 4;
  return words >= 4 && /[.!?…:;]["'”’)\]]*$/.test(plain) && !/\b(?:Co|Ltd|Inc|Corp|vs)\.$/.test(plain);
}

/** "Founded: 2008": a line of a fact box. */
function isFact(line: Line, next: Line | undefined): boolean {
  const label = /^(\p{Lu}[\p{L} ]{2,30}):\s\S/u.exec(line.plain)?.[1];
  if (label === undefined || LABELS.has(label.toLowerCase())) return false;
  return line.isAttached || next?.isAttached === true;
}

/** "2024-04-05": a day and nothing else. */
function isDate(plain: string): boolean {
  const date = findDate(plain);
  return date !== null && date.start === 0 && date.end === plain.length;
}

/** Says who wrote, edited or published the article, or when. */
export function isByline(plain: string): boolean {
  if (countWords(plain) > 30) return false;
  if (BYLINE.test(plain) && !/[.!?]["”’]?$/.test(plain.replace(/\b\p{Lu}\.$/u, ''))) return true;
  if (/^(?:photographs?|words|text|story) by /i.test(plain)) return true;
  const label = /^\(?([\p{L} ]{2,24}?)\s*[:：]/u.exec(plain)?.[1]?.toLowerCase();
  const kind = label === undefined ? undefined : LABELS.get(label);
  if (kind === 'published') return findDate(plain) !== null;
  if (kind !== undefined) return true;
  const date = findDate(plain);
  if (date === null || date.edtf.startsWith('XXXX')) return false;
  // A date with little else, or among parts set off by bars and dashes.
  const rest = plain.slice(0, date.start) + plain.slice(date.end);
  return countWords(rest.trim()) <= 6 || (/[|·•—–]/.test(rest) && countWords(rest.trim()) <= 16);
}

function markHeadline(lines: readonly Line[], kinds: BlockKind[], marked: ReadonlyMap<number, BlockKind>): void {
  const firstBody = kinds.findIndex((kind, at) => kind === 'body' && isStory(lines[at] as Line));
  const bodyAt = firstBody < 0 ? kinds.length : firstBody;
  const isMarked = [...marked.values()].includes('headline');
  const headlines = isMarked ? [] : findHeadline(lines, kinds, bodyAt);
  for (const at of headlines) kinds[at] = 'headline';
  const headAt = kinds.indexOf('headline');
  for (let at = 0; at < bodyAt; at++) {
    const line = lines[at] as Line;
    if (kinds[at] !== 'heading' || marked.has(line.start)) continue;
    // Over the headline stand the masthead and labels; under it people's names and the standfirst.
    if (at < headAt || matchesAny(KICKER, line.plain)) kinds[at] = 'boilerplate';
    else if (isNames(line.plain) || isInstitution(line.plain)) kinds[at] = 'byline';
    else if (/[.!?]["'”’]?\s\p{Lu}/u.test(line.plain)) kinds[at] = 'body';
  }
}

/** A paragraph of the story rather than a stray sentence around it. */
export function isStory(line: Line): boolean {
  return countWords(line.plain) >= 12 && isProse(line.plain);
}

/** "Helena Brandt-Xu and Qian Lei": nothing but people's names. */
export function isNames(plain: string): boolean {
  const name = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}`;
  return (
    new RegExp(
      String.raw`^${name}(?:,\s${name})*(?:,?\s(?:and|&)\s${name})?(?:\sin\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)?$`,
      'u',
    ).test(plain) && countWords(plain) <= 12
  );
}

/** The name of a body, alone: who published. */
function isInstitution(plain: string): boolean {
  // Case is left out of the words looked for, not of the names.
  return INSTITUTION.test(plain) && !/(?:^|\s)(?!of\b|the\b|and\b|for\b|on\b|in\b)\p{Ll}/u.test(plain);
}

/** After the story: lists of other stories, slogans, lines of the page. */
function markTail(lines: readonly Line[], kinds: BlockKind[], marked: ReadonlyMap<number, BlockKind>): void {
  const lastStory = kinds.findLastIndex((kind, at) => kind === 'body' && isStory(lines[at] as Line));
  let isInTail = false;
  lines.forEach((line, at) => {
    const kind = kinds[at];
    if (kind === 'headline' || kind === 'byline') return;
    if (kind === 'body' && countWords(line.plain) >= 25) isInTail = false;
    else if (kind !== 'caption' && kind !== 'body' && matchesAny(TAIL, line.plain)) isInTail = true;
    if (isInTail) kinds[at] = 'boilerplate';
    if (isInTail || at <= lastStory || lastStory < 0 || kind !== 'heading' || marked.has(line.start)) return;
    // A notice is signed under its text: the body's name, then the date.
    if (isInstitution(line.plain) && kinds[at + 1] === 'byline') kinds[at] = 'byline';
    else if (kinds[at + 1] !== 'body' && !/^captions?$/i.test(line.plain)) kinds[at] = 'boilerplate';
  });
}

/** Lines under the word "Captions" are captions. */
function markCaptionList(lines: readonly Line[], kinds: BlockKind[]): void {
  const at = lines.findIndex((line) => /^(?:photo )?captions?:?$/i.test(line.plain));
  if (at < 0) return;
  kinds[at] = 'boilerplate';
  for (let next = at + 1; next < lines.length && kinds[next] !== 'boilerplate'; next++) kinds[next] = 'caption';
}
