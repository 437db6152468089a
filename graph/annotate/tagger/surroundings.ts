/** What the tagger sees of a line beyond single words: runs of capitals, noun phrases, verbs and what rules found. */
import { mix } from '../../learned/features.ts';
import type { Found, OpenName } from '../mentions/found.ts';
import type { Line } from '../mentions/lines.ts';
import type { Word } from '../mentions/words.ts';
import { type Habits, readHabits } from './habits.ts';
import { readTraits, type Traits } from './wordClasses.ts';

/** A stretch of words, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface LineView {
  readonly line: Line;
  readonly traits: readonly Traits[];
  /** The run of capitals each word is part of. */
  readonly runs: readonly (Stretch | undefined)[];
  /** The noun phrase each word is part of. */
  readonly phrases: readonly (Stretch | undefined)[];
  /** The nearest verb before and behind each word, −1 for none. */
  readonly verbsBefore: Int32Array;
  readonly verbsAfter: Int32Array;
  /** What rules found at each word, as a number; 0 for nothing. */
  readonly rules: Int32Array;
  /** The type of the rule's find alone. */
  readonly ruleTypes: Int32Array;
  readonly isQuoted: Uint8Array;
  readonly habits: Habits;
}

const TYPES = ['company', 'agency', 'organization', 'person', 'region', 'policy', 'industry', 'product', 'event'];
const OPEN = TYPES.length + 1;

/** @param found what rules found, and `open` what they could not type; null leaves both unsaid. */
export function viewLines(
  lines: readonly Line[],
  found: readonly Found[] | null,
  open: readonly OpenName[],
): LineView[] {
  const habits = readHabits(lines);
  const views = lines.map((line): LineView => {
    const { words } = line;
    return {
      line,
      traits: words.map(readTraits),
      runs: readStretches(words, joinsRun),
      phrases: readStretches(words, joinsPhrase),
      ...readVerbs(words),
      rules: new Int32Array(words.length),
      ruleTypes: new Int32Array(words.length),
      isQuoted: readQuotes(words),
      habits,
    };
  });
  if (found === null) return views;
  for (const { line, from, to } of open) mark(views[line], from, to, OPEN, 0);
  for (const { line, from, to, type, weight } of found) {
    mark(views[line], from, to, TYPES.indexOf(type) + 1, weight);
  }
  return views;
}

function mark(view: LineView | undefined, from: number, to: number, type: number, weight: number): void {
  if (!view) return;
  for (let at = from; at < to; at += 1) {
    const place = (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0);
    view.ruleTypes[at] = type;
    view.rules[at] = mix(mix(type, weight), place) | 1;
  }
}

function readStretches(
  words: readonly Word[],
  joins: (words: readonly Word[], at: number, isInside: boolean) => boolean,
): (Stretch | undefined)[] {
  const stretches: (Stretch | undefined)[] = new Array(words.length).fill(undefined);
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && joins(words, to, to > from)) to += 1;
    if (to > from) stretches.fill({ from, to }, from, to);
    from = Math.max(to, from + 1);
  }
  return stretches;
}

function joinsRun(words: readonly Word[], at: number, isInside: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.isCapital) return true;
  return (
    isInside &&
    words[at + 1]?.isCapital === true &&
    (/^(?:of|for|and|de|du|di|van|von|der)$/.test(word.norm) || word.text === '&' || word.text === '-')
  );
}

function joinsPhrase(words: readonly Word[], at: number, isInside: boolean): boolean {
  const word = words[at];
  if (!word || word.isMark) return false;
  if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'ADJ') return true;
  // "forged rings", "rolling stock"
  return word.pos === 'VERB' && /(?:ing|ed)$/.test(word.norm) && (isInside || words[at + 1]?.pos === 'NOUN');
}

function readVerbs(words: readonly Word[]): Pick<LineView, 'verbsBefore' | 'verbsAfter'> {
  const verbsBefore = new Int32Array(words.length).fill(-1);
  const verbsAfter = new Int32Array(words.length).fill(-1);
  let last = -1;
  for (let at = 0; at < words.length; at += 1) {
    verbsBefore[at] = last;
    if (words[at]?.pos === 'VERB') last = at;
    else if (words[at]?.text === ';') last = -1;
  }
  last = -1;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    verbsAfter[at] = last;
    if (words[at]?.pos === 'VERB' || words[at]?.pos === 'AUX') last = at;
    else if (words[at]?.text === ';') last = -1;
  }
  return { verbsBefore, verbsAfter };
}

function readQuotes(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  let open = -1;
  for (let at = 0; at < words.length; at += 1) {
    if (!/^["“”]$/.test(words[at]?.text ?? '')) continue;
    if (open >= 0 && at - open < 12) {
      marks.fill(1, open + 1, at);
      open = -1;
    } else open = at;
  }
  return marks;
}
