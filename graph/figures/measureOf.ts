import { isCurrency } from '../annotate/quantities/units.ts';
import type { Quantity } from '../model.ts';
import type { Measure } from '../ontology.ts';
import type { UnitClass } from './cue.ts';
import { MEASURE_CUES } from './measureCues.ts';

interface CompiledCue {
  readonly measure: Measure;
  readonly units: readonly UnitClass[];
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly head: number;
}

const CUES: readonly CompiledCue[] = MEASURE_CUES.map(({ measure, units, before, after, head }) => ({
  measure,
  units,
  before: before === undefined ? null : new RegExp(before, 'gi'),
  after: after === undefined ? null : new RegExp(after, 'i'),
  head: head ?? 0,
}));

/** Ends of a thought: cues beyond them speak of another number. */
const BREAK =
  /[;:()]|,\s+(?:while|whereas|but|with|which(?!\s+(?:reached|total|hit|stood|came to|amounted))|and\s+(?!№)|as)\b|\.\s/g;
const FIRST_BREAK = new RegExp(BREAK.source);
const FARTHEST = 110;

/** They say how two others compare. */
const RELATIVE: ReadonlySet<string> = new Set(['times', 'percentage point', 'basis point']);

export function unitClassOf({ unit }: Quantity): UnitClass | null {
  if (isCurrency(unit)) return 'money';
  if (unit === '%') return 'percent';
  if (unit === 'count') return 'count';
  return unit === 'rank' || RELATIVE.has(unit) ? null : 'physical';
}

/** How far each of `CUES` is from a number on either side of it, in characters; null where it does not stand there. */
interface Distances {
  readonly masked: string;
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** Rules ask for them and so does the learned decision: looking for all cues is the most that a number costs. */
const known = new WeakMap<Quantity, Distances>();

function distancesFrom(masked: string, quantity: Quantity): Distances {
  const before = known.get(quantity);
  if (before?.masked === masked) return before;
  const left = leftOf(masked, quantity.start);
  const right = rightOf(masked, quantity.end);
  const distances = {
    masked,
    before: CUES.map((cue) => nearestBefore(cue, left)),
    after: CUES.map((cue) => nearestAfter(cue, right)),
  };
  known.set(quantity, distances);
  return distances;
}

/** What a number measures by the nearest cue in its clause; null when none speaks. */
export function measureOf(masked: string, quantity: Quantity): Measure | null {
  const unit = unitClassOf(quantity);
  if (unit === null) return null;
  const { before, after } = distancesFrom(masked, quantity);
  let best: { measure: Measure; distance: number } | null = null;
  for (const [at, cue] of CUES.entries()) {
    if (!cue.units.includes(unit)) continue;
    const distance = nearer(before[at] ?? null, after[at] ?? null);
    if (distance === null) continue;
    if (best === null || distance - cue.head < best.distance)
      best = { measure: cue.measure, distance: distance - cue.head };
  }
  return best?.measure ?? null;
}

export interface Cued {
  readonly measure: Measure;
  readonly side: 'before' | 'after';
  /** 0 next to the number, 1 near it, 2 far away, 3 with another number between. */
  readonly distance: number;
}

/** Every measure whose cues stand in the number's clause, whatever its unit. */
export function measuresAround(masked: string, quantity: Quantity): Cued[] {
  const { before, after } = distancesFrom(masked, quantity);
  const found: Cued[] = [];
  CUES.forEach(({ measure }, at) => {
    const left = before[at] ?? null;
    const right = after[at] ?? null;
    if (left !== null) found.push({ measure, side: 'before', distance: rangeOf(left) });
    if (right !== null) found.push({ measure, side: 'after', distance: rangeOf(right) });
  });
  return found;
}

function rangeOf(distance: number): number {
  return distance < 8 ? 0 : distance < 25 ? 1 : distance < 60 ? 2 : 3;
}

function nearer(before: number | null, after: number | null): number | null {
  return before === null || (after !== null && after < before) ? after : before;
}

function nearestBefore({ before }: CompiledCue, left: string): number | null {
  let end = -1;
  if (before === null) return null;
  before.lastIndex = 0;
  for (let match = before.exec(left); match !== null; match = before.exec(left)) {
    end = match.index + match[0].length;
    if (match[0] === '') before.lastIndex += 1;
  }
  if (end < 0) return null;
  const gap = left.slice(end);
  // A number in between takes the cue for itself unless this one goes with it ("from 22,000 to 60,000").
  const blocked = /№/.test(gap) && !/^[^№]*№+[^№]{0,25}?(?:\b(?:to|and|from|or|against|in)\b|,)[^№]{0,12}$/.test(gap);
  return gap.length + (blocked ? 60 : 0);
}

function nearestAfter({ after }: CompiledCue, right: string): number | null {
  const match = after?.exec(right);
  return match ? match.index + (/№/.test(right.slice(0, match.index)) ? 60 : 0) : null;
}

function leftOf(masked: string, at: number): string {
  const left = masked.slice(Math.max(0, at - FARTHEST), at);
  let from = 0;
  for (const match of left.matchAll(BREAK)) from = match.index + match[0].length;
  // A bracket opened right before the number belongs to what stands before it.
  return left.slice(/^\s*$/.test(left.slice(from)) ? 0 : from);
}

function rightOf(masked: string, at: number): string {
  const right = masked.slice(at, at + FARTHEST);
  const end = right.search(FIRST_BREAK);
  return end < 0 ? right : right.slice(0, end);
}
