/** What follows a verb: objects and prepositional phrases. */

import type { Unit } from '../phrases/phrase.ts';
import type { Clause } from './clause.ts';
import { remember } from './remember.ts';
import { antecedents, governors } from './subjects.ts';

/** Candidates for the direct object of the verb group at `index`. */
export const objects = remember(findObjects);

function findObjects(clause: Clause, index: number): number[] {
  const { units } = clause;
  // "making and selling pumps"
  if (units[index + 1]?.kind === 'cc' && units[index + 2]?.kind === 'vp') return findObjects(clause, index + 2);
  const following = units[index + 1]?.kind === 'np' ? [index + 1] : [];
  return [...following, ...relativeObjects(clause, index)];
}

/** "which X bought", "a list that X brought out", "one of nine that X named little giants" */
function relativeObjects(clause: Clause, index: number): number[] {
  const { units } = clause;
  if (units[index - 1]?.kind !== 'np') return [];
  const top = governors(clause, index - 1).at(-1) ?? index - 1;
  const mark = units[top - 1];
  return mark?.kind === 'wh' && mark.norm !== 'where' ? antecedents(clause, top - 1) : [];
}

export interface Oblique {
  readonly preposition: string;
  readonly index: number;
  readonly isFronted: boolean;
}

/** Prepositional phrases that may belong to the verb group at `index`, in order, then those fronted before its subject. */
export const obliques = remember(findObliques);

function findObliques(clause: Clause, index: number): Oblique[] {
  const { units } = clause;
  const found: Oblique[] = [];
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.kind === 'vp' || unit.kind === 'stop' || unit.kind === 'wh' || unit.kind === 'sub' || unit.kind === 'if')
      break;
    if (unit.kind === 'prep' && units[at + 1]?.kind === 'np')
      found.push({ preposition: unit.norm, index: at + 1, isFronted: false });
    if (unit.kind === 'cc' && /with/.test(unit.norm) && units[at + 1]?.kind === 'np')
      found.push({ preposition: 'with', index: at + 1, isFronted: false });
  }
  found.push(...relativeOblique(clause, index), ...fronted(clause, index));
  return found;
}

/** "Acme, in which Globex holds a stake": the preposition stands before the relative. */
function relativeOblique(clause: Clause, index: number): Oblique[] {
  const { units } = clause;
  for (let at = index - 1; at > 0; at -= 1) {
    const unit = units[at];
    if ((unit?.kind === 'vp' && unit.form === 'finite') || unit?.kind === 'stop') return [];
    const before = units[at - 1];
    if (unit?.kind !== 'wh' || before?.kind !== 'prep') continue;
    return antecedents(clause, at).map((item) => ({ preposition: before.norm, index: item, isFronted: true }));
  }
  return [];
}

/** "In June 2019, X was selected": prepositional phrases that open the clause. */
function fronted(clause: Clause, index: number): Oblique[] {
  const { units } = clause;
  let start = index;
  while (start > 0 && units[start - 1]?.kind !== 'stop') start -= 1;
  const found: Oblique[] = [];
  // "Together with Acme, Globex makes pumps"
  if (units[start]?.kind === 'cc' && units[start + 1]?.kind === 'np' && units[start + 2]?.kind === 'comma')
    found.push({ preposition: 'with', index: start + 1, isFronted: true });
  let at = start;
  while (units[at]?.kind === 'prep' && units[at + 1]?.kind === 'np' && at < index) {
    found.push({ preposition: (units[at] as { norm: string }).norm, index: at + 1, isFronted: true });
    at += 2;
  }
  return found;
}
