/** Coordination: "A, B of C and D". */
import type { Unit } from '../phrases/phrase.ts';
import type { Clause } from './clause.ts';

/** Indices of the noun phrases listed after the one at `index`: "A, B of C and D". */
export function conjuncts(clause: Clause, index: number): number[] {
  const { units } = clause;
  const found: number[] = [];
  let pending: number[] = [];
  let at = index + 1;
  let isOpen = true;
  while (isOpen) {
    isOpen = false;
    // A member's own "of"/"in" phrase may stand between it and the next member.
    while (units[at]?.kind === 'prep' && units[at + 1]?.kind === 'np' && hasMoreAfter(units, at + 2)) at += 2;
    at = behindBracket(units, at);
    const mark = units[at];
    if (mark?.kind === 'cc' || (mark?.kind === 'comma' && units[at + 1]?.kind === 'cc')) {
      const member = mark.kind === 'cc' ? at + 1 : at + 2;
      if (units[member]?.kind === 'np' && !startsClause(units, member)) found.push(...pending, member);
      pending = [];
      at = member + 1;
      isOpen = mark.kind === 'cc' && /with|well as/.test(mark.norm) && units[at]?.kind === 'cc';
    } else if (mark?.kind === 'comma' && units[at + 1]?.kind === 'np') {
      pending.push(at + 1);
      at += 2;
      isOpen = true;
    }
  }
  return found;
}

/** "Norta (NT), Vela (VL) and Arven": where the list goes on behind a short form in brackets. */
function behindBracket(units: readonly Unit[], at: number): number {
  const isShort = units[at]?.kind === 'open' && units[at + 2]?.kind === 'close';
  return isShort && /^(?:comma|cc)$/.test(units[at + 3]?.kind ?? '') ? at + 3 : at;
}

/** The same from behind: where the bracket closed before `at` opens. */
const beforeBracket = (units: readonly Unit[], at: number): number => (units[at - 3]?.kind === 'open' ? at - 3 : at);

function hasMoreAfter(units: readonly Unit[], at: number): boolean {
  const mark = units[at];
  return mark?.kind === 'cc' || (mark?.kind === 'comma' && units[at + 1]?.kind !== 'vp');
}

/** Whether the phrase at `at` is the subject of a clause of its own rather than one more member of a list. */
function startsClause(units: readonly Unit[], at: number): boolean {
  const hasVerbBefore = units.slice(0, at).some((unit) => unit.kind === 'vp' && unit.form !== 'ing');
  if (!hasVerbBefore) return false;
  const next = units[at + 1];
  return next?.kind === 'vp' && (next.form === 'finite' || (next.form === 'ed' && units[at + 2]?.kind === 'np'));
}

/** Members listed to the left of the phrase at `index`: from B in "A and B do". */
export function leftConjuncts(clause: Clause, index: number): number[] {
  const { units } = clause;
  const found: number[] = [];
  let at = index - 1;
  let hasCoordinator = false;
  while (at > 0) {
    let mark = units[at];
    if (mark?.kind === 'cc') {
      hasCoordinator = true;
      if (units[at - 1]?.kind === 'comma') at -= 1;
      mark = units[at];
    } else if (mark?.kind !== 'comma' || !hasCoordinator) break;
    if (units[at - 1]?.kind === 'close') at = beforeBracket(units, at);
    const member = units[at - 1];
    if (member?.kind !== 'np') break;
    found.unshift(at - 1);
    at -= 2;
  }
  return found;
}
