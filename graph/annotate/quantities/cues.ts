import type { Comparator } from '../../ontology.ts';

/** Words before a number that say how exact it is. */
export const COMPARATOR_CUES: Readonly<Record<Exclude<Comparator, 'exact'>, readonly string[]>> = {
  about: [
    'about',
    'around',
    'approximately',
    'approx.',
    'approx',
    'roughly',
    'some',
    'nearly',
    'almost',
    'close to',
    'an estimated',
    'estimated',
    'circa',
    'ca.',
    'c.',
    '~',
    'in the region of',
    'in the neighbourhood of',
    'more or less',
    'virtually',
    'practically',
    'an average of about',
    'nearing',
    'approaching',
  ],
  over: [
    'more than',
    'over',
    'exceeding',
    'exceeded',
    'exceeds',
    'exceed',
    'at least',
    'above',
    'upwards of',
    'upward of',
    'in excess of',
    'surpassing',
    'surpassed',
    'surpasses',
    'surpass',
    'topping',
    'topped',
    'tops',
    'top',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'passed',
    'passing',
    'pass',
    'crossed',
    'crossing',
    'well over',
    'just over',
    'a little over',
    'slightly over',
    'greater than',
    'higher than',
    'a minimum of',
    'minimum of',
    'beyond',
    'break through',
    'broke through',
    'breaking through',
    'broken through',
    '>',
    'as many as over',
    'reaching more than',
  ],
  under: [
    'up to',
    'less than',
    'fewer than',
    'under',
    'below',
    'at most',
    'capped at',
    'a maximum of',
    'maximum of',
    'no more than',
    'not more than',
    'not exceeding',
    'just under',
    'a little under',
    'lower than',
    'within',
    '<',
  ],
};

const escapeForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const CUES = Object.entries(COMPARATOR_CUES).flatMap(([comparator, cues]) =>
  cues.map((cue) => ({ cue, comparator: comparator as Comparator })),
);
const BEFORE = new RegExp(
  `(?:^|[^\\w-])(${CUES.map(({ cue }) => escapeForRegExp(cue))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')})\\s*(?:(?:a|an|just|only|total|of|another|level of|mark of)\\s+)*$`,
  'i',
);
const AFTER = /^\s*(?:(\+)|(?:or more|and above|and more|plus)\b)/i;

/** "turned over", "edged up to" say nothing about the number. */
const NO_CUE =
  /\b(?:turn|turned|turns|took|take|hand|handed|carried)\s+over\s*$|\b(?:edg|inch|creep|crept|mov|go|went|tick|climb|nudg|shot|shoot|ris|rose|jump|driv|drove|push|tak|took|bring|brought|mark|scal|beef|ramp)\w*\s+(?:it\s+|them\s+|this\s+|that\s+)?up\s+to\s*$/i;

export interface Cue {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
}

/** The comparison word that ends right before position `at`, or that follows position `end`. */
export function findCue(text: string, at: number, end: number): Cue | null {
  const from = Math.max(0, at - 40);
  const before = text.slice(from, at);
  const match = BEFORE.exec(before);
  if (match?.[1] !== undefined && !NO_CUE.test(before)) {
    const start = from + match.index + match[0].indexOf(match[1]);
    const word = match[1].toLowerCase().replace(/\s+/g, ' ');
    const cue = CUES.find((item) => item.cue.toLowerCase() === word);
    if (cue) return { comparator: cue.comparator, start, end: start + match[1].length };
  }
  const after = AFTER.exec(text.slice(end, end + 20));
  return after ? { comparator: 'over', start: end, end: end + after[0].length } : null;
}
