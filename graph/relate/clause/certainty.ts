/** Whether a verb group states a fact: not denied, not planned, not merely possible. */

import type { Unit, VerbGroup } from '../phrases/phrase.ts';
import type { Clause } from './clause.ts';
import { governors } from './subjects.ts';

const PLANS = new Set(
  'plan aim hope want wish intend seek expect propose apply try attempt prepare consider mull weigh discuss eye fail refuse decline deny reject abandon cancel hesitate threaten ask invite urge encourage vow pledge strive look need like prefer bid aspire'.split(
    ' ',
  ),
);
const REFUSALS = new Set('fail refuse decline deny reject abandon cancel hesitate dispute'.split(' '));
/** Verbs whose infinitive or gerund happens: "went on to list", "helped found", "began trading". */
const IMPLICATIVES = new Set(
  'begin start continue help manage go come use prove keep happen get proceed serve finish'.split(' '),
);
const HEDGES = new Set(['would', "'d", 'may', 'might', 'could', 'should', 'can', 'must']);

/** @param future whether decided future counts ("will award", "aims to support") */
export function isStated(clause: Clause, index: number, future: boolean): boolean {
  const { units } = clause;
  const verb = units[index] as VerbGroup;
  if (verb.isNegated || HEDGES.has(verb.modal)) return false;
  if (/^(will|shall|'ll)$/.test(verb.modal) && !future) return false;
  if (isConditional(units, index) || isDenied(units, index) || isOfNone(clause, index)) return false;
  // "shipped nothing to Russia", "signed no contract with"
  const object = units[index + 1];
  if (object?.kind === 'np' && /^(nothing|no|none|neither)$/.test(object.tokens[0]?.norm ?? '')) return false;
  const before = governor(units, index);
  if (before) {
    if (REFUSALS.has(before.lemma)) return false;
    if (before.isNegated || HEDGES.has(before.modal)) return false;
    if (PLANS.has(before.lemma)) return future;
  }
  if (verb.form === 'infinitive') return future || (before !== null && IMPLICATIVES.has(before.lemma));
  return true;
}

/** "None of its pumps go to Chile": denied by the subject. */
function isOfNone(clause: Clause, index: number): boolean {
  if (clause.units[index - 1]?.kind !== 'np') return false;
  const top = clause.units[governors(clause, index - 1).at(-1) ?? index];
  return /^(none|neither|nobody|no)$/.test(top?.tokens[0]?.norm ?? '');
}

/** The verb this one is the complement of: "plans to list", "considered listing", "asked X to join". */
function governor(units: readonly Unit[], index: number): VerbGroup | null {
  const verb = units[index] as VerbGroup;
  const before = units[index - 1];
  if (before?.kind === 'vp') return before;
  if (verb.form !== 'infinitive') return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'vp') return unit;
    if (unit?.kind === 'stop' || unit?.kind === 'comma') return null;
  }
  return null;
}

function isConditional(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'if') return true;
    if (unit?.kind === 'comma' || unit?.kind === 'stop') return false;
  }
  return false;
}

/** "denied that she was the director" */
function isDenied(units: readonly Unit[], index: number): boolean {
  return units
    .slice(Math.max(0, index - 4), index)
    .some((unit) => unit.kind === 'vp' && /^(deny|dispute|reject)$/.test(unit.lemma) && !unit.isPassive);
}

/** Whether a noun stands in a denial or a mere possibility: "won no customers in", "hopes to get a loan from". */
export function isNounDenied(clause: Clause, index: number): boolean {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind === 'np' && /^(no|neither|none|nothing)$/.test(phrase.determiner || (phrase.tokens[0]?.norm ?? '')))
    return true;
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'comma' || unit?.kind === 'stop' || unit?.kind === 'wh' || unit?.kind === 'sub') return false;
    if (unit?.kind === 'vp')
      return (
        unit.isNegated ||
        REFUSALS.has(unit.lemma) ||
        HEDGES.has(unit.modal) ||
        (isIndefinite(phrase) && isPlan(units, at))
      );
  }
  return false;
}

/** What is planned need not exist: "to find a partner"; "to join the partner" speaks of one that does. */
function isIndefinite(phrase: Unit | undefined): boolean {
  return phrase?.kind === 'np' && /^(a|an)$/.test(phrase.determiner);
}

function isPlan(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return before?.kind === 'vp' && (units[index] as VerbGroup).form === 'infinitive' && PLANS.has(before.lemma);
}
