/** What part the mentions of a sentence play beside one of its numbers, read off its clauses. */
import type { Mention, Quantity } from '../../model.ts';
import type { Clause } from '../../relate/clause/clause.ts';
import { objects, obliques } from '../../relate/clause/complements.ts';
import { possessorsOf } from '../../relate/clause/fillers.ts';
import { governors, subjects } from '../../relate/clause/subjects.ts';
import type { NounPhrase } from '../../relate/phrases/phrase.ts';
import { OWNING_TYPES } from './types.ts';

/** Role names by entity; an entity may play several parts. */
export type Roles = ReadonlyMap<string, ReadonlySet<string>>;

/** `quantity` in offsets of the article. */
export function readRoles(clause: Clause, quantity: Quantity): Roles {
  const roles = new Map<string, Set<string>>();
  const note = (role: string, mentions: readonly Mention[]) => {
    for (const { entity } of mentions) roles.set(entity, (roles.get(entity) ?? new Set()).add(role));
  };
  const phrase = (role: string, index: number) => notePhrase(clause, role, index, note);
  const own = unitAt(clause, quantity.number.start);
  if (own < 0) return roles;
  const top = governors(clause, own).at(-1) ?? own;
  if (clause.units[own]?.kind === 'np') {
    phrase('own', own);
    for (const index of governors(clause, own).slice(1)) phrase('governor', index);
    noteTail(clause, 'own', own, note);
  }
  const verb = verbBefore(clause, top);
  if (verb >= 0) {
    // The nearest that names someone: "X, the chief executive, keeps 31%".
    const named = subjects(clause, verb).filter((index) => namesOwner(clause, index));
    for (const [order, index] of named.slice(0, 3).entries()) {
      phrase(order === 0 ? 'subject' : 'another subject', index);
      if (order === 0) noteTail(clause, 'subject', index, note);
    }
    for (const index of objects(clause, verb)) if (index !== own) phrase('object', index);
    for (const { preposition, index, isFronted } of obliques(clause, verb))
      if (index !== own) phrase(`${isFronted ? 'fronted' : 'oblique'} ${preposition}`, index);
  }
  const after = verbAfter(clause, own);
  if (after >= 0) {
    for (const index of objects(clause, after)) phrase('object of its verb', index);
    for (const { preposition, index } of obliques(clause, after)) phrase(`oblique of its verb ${preposition}`, index);
  }
  return roles;
}

function namesOwner({ units }: Clause, index: number): boolean {
  const unit = units[index];
  return unit?.kind === 'np' && unit.mentions.some(({ type }) => OWNING_TYPES.includes(type));
}

type Note = (role: string, mentions: readonly Mention[]) => void;

/** The head of a phrase, the mentions that merely stand in it, and its possessors. */
function notePhrase(clause: Clause, role: string, index: number, note: Note): void {
  const unit = clause.units[index];
  if (unit?.kind !== 'np') return;
  const head = unit.noun === '' ? unit.mentions.at(-1) : undefined;
  if (head) note(role, [head]);
  note(
    `${role} inside`,
    unit.mentions.filter((mention) => mention !== head),
  );
  note(`${role} possessor`, possessorsOf(clause, index, OWNING_TYPES));
}

/** "exports *of X*", "firms *in X*": what hangs on a phrase by prepositions. */
function noteTail(clause: Clause, role: string, index: number, note: Note): void {
  const { units } = clause;
  let at = index + 1;
  for (let steps = 0; steps < 3; steps += 1, at += 2) {
    const mark = units[at];
    const next = units[at + 1];
    if (mark?.kind !== 'prep' || next?.kind !== 'np') return;
    notePhrase(clause, `${role} ${mark.norm}`, at + 1, note);
  }
}

/** The unit the number stands in, else the last one before it. */
export function unitAt({ units }: Clause, position: number): number {
  let last = -1;
  for (let index = 0; index < units.length; index += 1) {
    const tokens = units[index]?.tokens ?? [];
    const start = tokens[0]?.start ?? 0;
    if (start > position) return last;
    last = index;
    if ((tokens.at(-1)?.end ?? 0) > position) return index;
  }
  return last;
}

/** The nearest verb group before a unit, within its part of the sentence; −1 where there is none. */
export function verbBefore({ units }: Clause, from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    if (units[index]?.kind === 'stop') return -1;
    if (units[index]?.kind === 'vp') return index;
  }
  return -1;
}

/** The verb whose subject the number's phrase is: past what hangs on it by prepositions. */
export function verbAfter({ units }: Clause, from: number): number {
  let at = from + 1;
  while (units[at]?.kind === 'prep' && (units[at + 1] as NounPhrase | undefined)?.kind === 'np') at += 2;
  return units[at]?.kind === 'vp' ? at : -1;
}
