/** What numbers that stand together say of one another. */
import type { Draft } from './draft.ts';
import { roundOff } from './numbers.ts';
import { isCurrency, PHYSICAL_UNITS } from './units.ts';
import { countsPeople } from './unsaid.ts';

const LIST_GAP = /^\s*(?:,|,?\s*(?:and|or|to|&)|\/|–|-)\s*$/i;

/**
 * Numbers that leave their unit to a neighbour: "500,000, 200,000 and 100,000 yuan" to the one behind, "410 million
 * yuan from 187 million" to the one before.
 */
export function shareUnits(text: string, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index] as Draft, shared[index + 1] as Draft];
    if (isScaledBy(text, draft, next))
      shared[index] = { ...draft, magnitude: next.magnitude, value: roundOff(draft.value * next.magnitude) };
    if (draft.unit !== 'count' || next.unit === 'count' || next.unit === 'rank') continue;
    const gap = text.slice(draft.end, next.cue ? next.cue.start : next.start);
    if (!LIST_GAP.test(gap) || next.unit === 'year') continue;
    // "1,985, or 92.5 percent" says one thing twice.
    if (next.unit === '%' && (draft.value > 100 || draft.magnitude > 1 || /,\s*or\b/i.test(gap))) continue;
    const takesMagnitude = next.magnitude > 1 && draft.magnitude === 1 && draft.value < 1000;
    shared[index] = {
      ...draft,
      unit: next.unit,
      magnitude: takesMagnitude ? next.magnitude : draft.magnitude,
      value: takesMagnitude ? roundOff(draft.value * next.magnitude) : draft.value,
    };
  }
  // "DKK 680–710 million": the sign stands before the first, the magnitude behind the second.
  for (let index = 0; index + 1 < shared.length; index += 1) {
    const [draft, next] = [shared[index] as Draft, shared[index + 1] as Draft];
    if (!isCurrency(draft.unit) || next.unit !== 'count' || !/^\s*[–-]\s*$/.test(text.slice(draft.end, next.start)))
      continue;
    const takesMagnitude = next.magnitude > 1 && draft.magnitude === 1;
    const magnitude = takesMagnitude ? next.magnitude : draft.magnitude;
    shared[index] = { ...draft, magnitude, value: takesMagnitude ? roundOff(draft.value * magnitude) : draft.value };
    shared[index + 1] = { ...next, unit: draft.unit };
  }
  // "SEK 88.3 million (79.1)": the year before in brackets.
  for (let index = 0; index + 1 < shared.length; index += 1) {
    const [draft, next] = [shared[index] as Draft, shared[index + 1] as Draft];
    const gap = text.slice(draft.end, next.start);
    if (!isCurrency(draft.unit) || next.unit !== 'count' || next.magnitude > 1 || !/^\s*\(\s*$/.test(gap)) continue;
    if (!/^\s*\)/.test(text.slice(next.end))) continue;
    shared[index + 1] = {
      ...next,
      unit: draft.unit,
      magnitude: draft.magnitude,
      value: roundOff(next.value * draft.magnitude),
    };
  }
  for (const [index, draft] of shared.entries()) shared[index] = goOn(text, draft, shared.slice(0, index));
  return shared;
}

/** "from 2.1 to 3.5 million valves", "between 2.1 and 3.5 million"; but "magnitude 7.5 and 2 million people" */
function isScaledBy(text: string, draft: Draft, next: Draft): boolean {
  const isCount = draft.unit === 'count' && next.unit === 'count' && draft.magnitude === 1 && next.magnitude >= 1e3;
  const gap = text.slice(draft.end, next.cue?.start ?? next.start);
  const isBetween = /\bbetween\s+$/i.test(text.slice(0, draft.start)) || /\brespectively\b/.test(text.slice(next.end));
  const isSpan = /^\s+(?:to|or)\s+$|^\s*[–-]\s*$/.test(gap) || (isBetween && /^\s+and\s+$/.test(gap));
  return isCount && isSpan && draft.value < 1000 && !Number.isInteger(draft.value);
}

/** A number without a unit behind others of its sentence. */
function goOn(text: string, draft: Draft, before: readonly Draft[]): Draft {
  const last = before.at(-1);
  if (draft.unit !== 'count' || last === undefined) return draft;
  if (isCurrency(last.unit) && draft.value < last.value && isPartOfSum(text, draft))
    return { ...draft, unit: last.unit };
  if (!standsAlone(text, draft)) return draft;
  const lead = text.slice(0, draft.start);
  const isPercent = last.unit === '%' || (RISEN.test(lead) && lastMeasured(text, before)?.unit === '%');
  const gap = text.slice(last.end, draft.start);
  if (isPercent && draft.value <= 100 && !gap.includes(';') && (LEADS_SHARE.test(lead) || NEXT_SHARE.test(gap)))
    return { ...draft, unit: '%' };
  const sum = before.findLast(({ unit }) => isCurrency(unit) || unit === '%');
  if (!sum || !isCurrency(sum.unit) || draft.value < 1000 || countsPeople(text, draft)) return draft;
  const ratio = draft.value / sum.value;
  return ratio > 1e-3 && ratio < 1e3 ? { ...draft, unit: sum.unit } : draft;
}

/** "slipped from 14.2 per cent to 12.8", "has 15 percent, her brother has 20" */
const LEADS_SHARE = /\b(?:to|from|against|than|has|holds|at)\s+$/i;
/** "58 per cent of parts within 50 kilometres, up from 37"; but "grew 5 per cent and has 94 bases, up from 91" */
const RISEN = /\b(?:up|down)\s+from\s+$/i;
const lastMeasured = (text: string, drafts: readonly Draft[]): Draft | undefined =>
  drafts.findLast(
    ({ unit, start }) => !PHYSICAL_UNITS.has(unit) && !/\bof\s+(?:the|its|their)\s+$/.test(text.slice(0, start)),
  );
/** "24 percent of the projects, New Taipei for 21" */
const NEXT_SHARE = /^[^:()]{0,40}(?:,|\band)\s+(?:\p{Lu}[\p{L}'-]+\s+){1,3}for\s+$/u;

/** "It was 80 in 2020.", "That's up from 58 in 2021.": the whole sentence goes on with the number of the one before. */
const GOES_ON =
  /^(?:[^.!?№]{0,12}:\s*)?(?:(?:In|By|At)\s[^,№]{2,30},?\s+)?(?:but\s+|and\s+)?(?:it|that|this|I|we|they)(?:'s)?\s+(?:(?:was|is|used to be|had been|has been|will be|should be|stood|stands|up|down|rose|fell|grew|from|at|to|already|still|about|only|just|don't|want|anybody|above|below|less|more|than|over)\s+)+$/i;

/** Gives a sentence's lone number the unit, and if it is small the magnitude, of the sentence before. */
export function carryUnit(
  text: string,
  drafts: readonly Draft[],
  { last, sum }: { readonly last: Draft | null; readonly sum: Draft | null },
): readonly Draft[] {
  const first = drafts[0];
  if (first?.unit !== 'count') return drafts;
  if (sum && isPartOfSum(text, first) && PART_OPENS.test(text.slice(0, first.start)))
    return [{ ...first, unit: sum.unit }, ...drafts.slice(1)];
  if (!last || first.magnitude > 1 || !standsAlone(text, first)) return drafts;
  if (!GOES_ON.test(text.slice(0, first.cue?.start ?? first.start)) || (last.unit === '%' && first.value > 100))
    return drafts;
  const { unit } = last;
  const magnitude = unit === '%' ? 1 : last.magnitude;
  return [{ ...first, unit, magnitude, value: roundOff(first.value * magnitude) }, ...drafts.slice(1)];
}

/** "Of this, 1.1 billion went into roads", "the rest, 120 million, came from banks". */
const PART_OPENS =
  /^(?:Of (?:this|that|it|these|(?:the|this|that) (?:total|sum|amount|money|figure)),?\s+)?(?:(?:A further|Another|The (?:other|remaining)|And)\s+)?$/;
const PART_FOLLOWS =
  /^\s+(?:went|goes|will go|came|comes|will come|was (?:for|spent|paid|raised|set|put|invested|earmarked)|is (?:for|set|earmarked|to)|has (?:been|gone)|of (?:it|this|that|which))\b/i;

/** "1.1 billion went into roads": so large a number that counts nothing named is money where a sum was named before. */
function isPartOfSum(text: string, { magnitude, end }: Draft): boolean {
  return magnitude >= 1e6 && PART_FOLLOWS.test(text.slice(end));
}

/** No noun follows that the number could count. */
function standsAlone(text: string, { end }: Draft): boolean {
  return /^\s*(?:$|[.,;:!?)]|(?:a|an|in|on|by|for|from|at|and|to|as|last|this|per|each|respectively|respectively\.|year|over|during|with|two|three|five)\b)/i.test(
    text.slice(end),
  );
}

/** "10 to 20 percent", "between 10 and 20 million": at least the first, at most the second. "From 10 to 20" is a change, not a range. */
export function readRanges(text: string, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  for (let index = 0; index + 1 < result.length; index += 1) {
    const [low, high] = [result[index] as Draft, result[index + 1] as Draft];
    if (low.unit !== high.unit || low.unit === 'rank' || !(low.value < high.value) || low.cue || high.cue) continue;
    const gap = text.slice(low.end, high.start);
    const before = text.slice(0, low.start);
    const isBetween = /\bbetween\s+$/i.test(before) && /^\s+and\s+$/i.test(gap);
    const isTo =
      /^\s*(?:to|–|-|or)\s*$/i.test(gap) &&
      !/\b(?:from|increase|increased|raise|raised|rose|grew|up)\s+(?:[\w-]+\s+){0,4}$/i.test(before.slice(-40));
    if (!isBetween && !isTo) continue;
    result[index] = { ...low, comparator: 'over' };
    result[index + 1] = { ...high, comparator: 'under' };
  }
  return result;
}

/** An amount in brackets right behind one in another currency says the same again. */
export function markRestatements(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    if (!before || !isCurrency(draft.unit) || !isCurrency(before.unit) || before.unit === draft.unit) return draft;
    const gap = text.slice(before.end, draft.start);
    const isBracketed = /^\s*[([]\s*(?:or|i\.e\.|equivalent to|equal to|roughly|worth)?\s*$/i.test(gap);
    const isOr = /^,?\s*(?:or|equivalent to|that is|approximately)\s*$/i.test(gap);
    return isBracketed || isOr ? { ...draft, isRestatement: true } : draft;
  });
}
