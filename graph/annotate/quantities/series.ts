import type { Draft } from '../quantities.ts';
import { isCurrency } from './units.ts';

const LIST_GAP = /^\s*(?:,|,?\s*(?:and|or|to|&)|\/|–|-)\s*$/i;

/**
 * Numbers that leave their unit to a neighbour: "500,000, 200,000 and 100,000 yuan" to the one behind, "410 million
 * yuan from 187 million" to the one before.
 */
export function shareUnits(text: string, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index] as Draft, shared[index + 1] as Draft];
    if (draft.unit !== 'count' || next.unit === 'count' || next.unit === 'rank') continue;
    const gap = text.slice(draft.end, next.cue ? next.cue.start : next.start);
    if (!LIST_GAP.test(gap) || next.unit === 'year') continue;
    const takesMagnitude = next.magnitude > 1 && draft.magnitude === 1 && draft.value < 1000;
    shared[index] = {
      ...draft,
      unit: next.unit,
      magnitude: takesMagnitude ? next.magnitude : draft.magnitude,
      value: takesMagnitude ? Number((draft.value * next.magnitude).toPrecision(12)) : draft.value,
    };
  }
  return shared.map((draft, index) => {
    if (draft.unit !== 'count' || !standsAlone(text, draft)) return draft;
    const before = [...shared.slice(0, index)].reverse().find(({ unit }) => isCurrency(unit) || unit === '%');
    if (!before || !isCurrency(before.unit) || draft.value < 1000) return draft;
    const ratio = draft.value / before.value;
    return ratio > 1e-3 && ratio < 1e3 ? { ...draft, unit: before.unit } : draft;
  });
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
