/** Which designation a figure speaks of, at which level and of which batch. */
import { parseOrdinal } from '../annotate/quantities/numbers.ts';
import type { Quantity } from '../model.ts';
import { isDesignation, type View } from './view.ts';

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:national|nationwide|state|country)$/i, 'national'],
  [/^(?:provincial|province)$/i, 'provincial'],
  [/^(?:municipal|city|citywide)$/i, 'municipal'],
];
const LEVEL_WORD =
  /\b(national|state|provincial|municipal|city)(?:[-\s]level\b|(?=\s+(?:["'Π]|and\s+(?:№+\s+)?(?:provincial|municipal|national)|,)))/gi;
const BATCH =
  /\b(\d+(?:st|nd|rd|th)|[a-z]+)[-\s]batch\b|\b(\d+(?:st|nd|rd|th)|[a-z]+)\s+(?:(?:national\s+)?(?:list|round|group)\s+of)\b|\bbatch\s+(\d)\b/gi;

/** Firms, in the words that stand for the bearers of a designation. */
const BEARERS =
  /^\s*(?:(?:of (?:them|these|those|the)|new|such|more|other|others|newcomers?)\b\s*)*(?:firms?|enterprises?|compan(?:y|ies)|SMEs?|makers?|manufacturers?|are\b|were\b|in\b|from\b|respectively|and\s+[№ℝ]|by\b|at\b|this\b|last\b|[.,;)]|$)/i;

/** "The number of such enterprises (of little giants) rose from № to №", "with a total number of №": those are counted. */
const NUMBER_OF =
  /\bnumber of\s+(?:(?:(?:some|about|over|nearly|almost|more than)\s+)?$|(?:(?:such|these|those)\s+(?:firms?|enterprises?|companies|SMEs?|makers?|manufacturers?)\b|(?:[\w-]+\s+){0,2}["'“‘]?Π)[^;№]*(?:№+[^;№]{0,20})?$)/i;

/** Between a number and its designation: words, or a second number with its level ("2,000 provincial-level and 500 national-level"). */
const GAP =
  /^(?:\s+(?:[\w-]+-level|national|provincial|municipal|city),?\s+(?:and\s+)?№+)*(?:[^№;,.()]|, |№+\s+(?:batch|list|round|group)\b){0,90}$/;

/** "Each little giant gets a million and each single champion three": the next number's. */
const EACH = /\band\s+(?:each|every)\b/;

/** "five actions to foster more little giants": what is counted serves the designation and does not bear it. */
const PURPOSE = /\bto\s+(?!(?:be|become|get|win|receive|earn|gain|join|reach)\b)[a-z]+\b/i;

/** The designation counted; `last` is the one the text spoke of before. */
export function designationOf(view: View, quantity: Quantity, last: string | null): string | null {
  const designations = view.mentions.filter(isDesignation);
  const right = designations.find(({ start }) => {
    const between = view.masked.slice(quantity.end, start);
    return start >= quantity.end && GAP.test(between) && !EACH.test(between);
  });
  if (right && quantity.unit === 'count' && PURPOSE.test(view.masked.slice(quantity.end, right.start))) return null;
  if (right) return right.entity;
  const after = view.masked.slice(quantity.end);
  const left = designations.findLast(({ end }) => end <= quantity.start);
  const isOfBearers = BEARERS.test(after) || NUMBER_OF.test(view.masked.slice(0, quantity.start));
  if (!isOfBearers && quantity.unit === 'count') return null;
  if (left) return left.entity;
  return designations[0]?.entity ?? last;
}

/** The level named nearest to the number, within the sentence. */
export function levelOf(view: View, quantity: Quantity): string | null {
  let best: { level: string; distance: number } | null = null;
  for (const match of view.masked.matchAll(LEVEL_WORD)) {
    const word = match[1] ?? '';
    const level = LEVELS.find(([pattern]) => pattern.test(word))?.[1];
    const distance = match.index >= quantity.end ? match.index - quantity.end : quantity.start - match.index + 40;
    if (level !== undefined && distance < 160 && (best === null || distance < best.distance))
      best = { level, distance };
  }
  return best?.level ?? null;
}

/** What a place has by now is of all batches, whichever was the last. */
const STOCK = /\b(?:now|currently|so far|to date|cumulative(?:ly)?)\b/i;
const TOTAL = /\btotal(?:\s+number)?(?:\s+of)?(?:\s+\S+){0,3}?\s+(?:to|at|of|is|was)\s+$/i;
/** "According to the list of the fourth batch": where it is from. */
const SOURCE = /\baccording to\b/i;
/** What begins another statement. */
const NEXT = /[;№]|,?\s+(?:and|while|but)\s+in\b/;

/** The batch counted: the one said behind the number and before the next, else the last before it. */
export function batchOf({ text, masked }: View, { start, end, cue }: Quantity): number | null {
  const before = text.slice(0, cue?.start ?? start);
  if (STOCK.test(before) || TOTAL.test(before)) return null;
  const source = text.slice(end).search(SOURCE);
  const told = source < 0 ? text : text.slice(0, end + source);
  let last: number | null = null;
  for (const match of told.matchAll(BATCH)) {
    const number = match[3] === undefined ? parseOrdinal(match[1] ?? match[2] ?? '') : Number(match[3]);
    if (number === null) continue;
    if (match.index >= end) return NEXT.test(masked.slice(end, match.index)) ? last : number;
    last = number;
  }
  return last;
}

/** Level words in the order they stand: "national, provincial and municipal-level" → three. */
export function listLevels(text: string): string[] {
  const match =
    /\b(?:national|state|provincial|municipal|city)(?:-level)?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:national|state|provincial|municipal|city)(?:-level)?)+/i.exec(
      text,
    );
  return (match?.[0].match(/national|state|provincial|municipal|city/gi) ?? []).flatMap((word) => {
    const level = LEVELS.find(([pattern]) => pattern.test(word))?.[1];
    return level === undefined ? [] : [level];
  });
}
