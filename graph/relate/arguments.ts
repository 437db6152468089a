/** Fills a frame's roles around one predicate with mentions. */

import type { Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import type { Clause } from './clause/clause.ts';
import { objects, obliques } from './clause/complements.ts';
import { described } from './clause/described.ts';
import { entitiesAt, possessorsOf } from './clause/fillers.ts';
import { leftConjuncts } from './clause/lists.ts';
import { governors, subjects } from './clause/subjects.ts';
import type { Argument, Role } from './frame.ts';
import type { NounPhrase, Unit, VerbGroup } from './phrases/phrase.ts';

/** Mentions that fill `argument` of the verb at `index`; empty when no role is filled by a fitting type. */
export function fillVerb(
  clause: Clause,
  index: number,
  argument: Argument,
  types: readonly EntityType[],
  others: readonly Mention[] = [],
): Mention[] {
  for (const role of argument.roles) {
    const found =
      role === 'focus' ? inFocus(clause, startOf(clause, index), types, others) : verbRole(clause, index, role, types);
    if (found.length > 0) return found;
  }
  return [];
}

function verbRole(clause: Clause, index: number, role: Role, types: readonly EntityType[]): Mention[] {
  const verb = clause.units[index] as VerbGroup;
  const by = () => oblique(clause, index, 'by', types);
  const isBarePast = verb.form === 'ed' && (clause.units[index + 1]?.kind !== 'np' || isNamedBy(clause.units, index));
  switch (role) {
    case 'agent': {
      if (verb.isPassive) return by();
      const agents = isBarePast ? by() : [];
      return agents.length > 0 ? agents : fromSubjects(clause, index, types);
    }
    case 'patient':
      if (verb.isPassive || isBarePast) {
        const relative = objectsBehindRelative(clause, index, types);
        if (relative.length > 0) return relative;
        // "the stations assembled by X": a participle right behind a phrase hangs on that phrase alone.
        const isReduced = isBarePast && !verb.isPassive && clause.units[index - 1]?.kind === 'np';
        return isReduced
          ? fromCandidates(clause, governors(clause, index - 1), types)
          : fromSubjects(clause, index, types);
      }
      return firstFilled(clause, objects(clause, index), types);
    case 'subject':
      return fromSubjects(clause, index, types);
    case 'object':
      return firstFilled(clause, following(clause.units, index), types);
    case 'recipient': {
      // "gave *Acme* a loan", "*Acme* was given a loan"
      if (verb.isPassive) return clause.units[index + 1]?.kind === 'np' ? fromSubjects(clause, index, types) : [];
      return firstFilled(clause, following(clause.units, index).slice(0, 1), types);
    }
    case 'possessor':
      return firstPossessor(clause, subjects(clause, index), types);
    case 'possessed':
      return firstPossessor(clause, objects(clause, index), types);
    default:
      return role.startsWith('prep:') ? oblique(clause, index, role.slice(5), types) : [];
  }
}

/** "X, named a little giant by Y, grew": the phrase after the participle is no object but what X was named. */
function isNamedBy(units: readonly Unit[], index: number): boolean {
  const mark = units[index + 2];
  return units[index - 1]?.kind === 'comma' && mark?.kind === 'prep' && mark.norm === 'by';
}

/** "which X founded": with a bare past and a subject of its own, the patient is what "which" stands for. */
function objectsBehindRelative(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const verb = clause.units[index] as VerbGroup;
  return verb.isPassive ? [] : firstFilled(clause, objects(clause, index), types);
}

/** Noun phrases straight after the verb: "named *Acme* *a little giant*". */
function following(units: readonly Unit[], index: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; units[at]?.kind === 'np'; at += 1) found.push(at);
  return found;
}

function fromSubjects(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  return fromCandidates(clause, subjects(clause, index), types);
}

function fromCandidates(clause: Clause, candidates: readonly number[], types: readonly EntityType[]): Mention[] {
  for (const at of candidates) {
    const own = entitiesAt(clause, at, types);
    if (own.length === 0) continue;
    const left = leftConjuncts(clause, at).flatMap((member) => entitiesAt(clause, member, types).slice(0, 1));
    return [...new Set([...left, ...own])];
  }
  // "Acme, a company providing": the subject is a description of what stands before it.
  for (const at of candidates) {
    const found = described(clause, at)
      .filter((other) => other < at)
      .map((other) => entitiesAt(clause, other, types).slice(0, 1))
      .find((list) => list.length > 0);
    if (found) return found;
  }
  return [];
}

/** `prepositions` are alternatives parted by a slash; the first that is filled in reading order wins. */
function oblique(clause: Clause, index: number, prepositions: string, types: readonly EntityType[]): Mention[] {
  const wanted = prepositions.split('/');
  for (const item of obliques(clause, index)) {
    if (!wanted.includes(item.preposition)) continue;
    const found = entitiesAt(clause, item.index, types);
    if (found.length > 0) return found;
    const through = behind(clause, item.index, types);
    if (through.length > 0) return through;
  }
  return [];
}

/** "to customers in Chile": the entity hangs on the phrase by one more preposition. */
function behind(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const mark = units[index + 1];
  if (mark?.kind !== 'prep' || !/^(in|of|from|across|at|among)$/.test(mark.norm)) return [];
  const phrase = units[index];
  if (phrase?.kind !== 'np' || phrase.mentions.some((m) => m.form === 'name')) return [];
  return entitiesAt(clause, index + 2, types);
}

function firstFilled(clause: Clause, candidates: readonly number[], types: readonly EntityType[]): Mention[] {
  for (const at of candidates) {
    const found = entitiesAt(clause, at, types);
    if (found.length > 0) return found;
  }
  return [];
}

/** The verb whose clause the noun stands in: "had been *living* off a loan". */
function verbBefore(clause: Clause, index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = clause.units[at];
    if (unit?.kind === 'vp') return at;
    if (unit?.kind === 'stop' || unit?.kind === 'comma') return null;
  }
  return null;
}

function inFocus(clause: Clause, offset: number, types: readonly EntityType[], others: readonly Mention[]): Mention[] {
  const except = new Set(others.map((m) => m.entity));
  const found =
    clause.focus(offset, types, except) ??
    // Business news is about firms: where several types would do, a firm is meant first.
    (types.includes('company') && types.length > 1 ? clause.focus(offset, ['company'], except) : null);
  return found ? [found] : [];
}

/** A noun with a possessor of its own leaves nothing open. */
function nounFocus(
  clause: Clause,
  place: NounPlace,
  types: readonly EntityType[],
  others: readonly Mention[],
): Mention[] {
  const phrase = clause.units[place.index] as NounPhrase;
  return phrase.possessor ? [] : inFocus(clause, place.start, types, others);
}

function startOf(clause: Clause, index: number): number {
  return clause.units[index]?.tokens[0]?.start ?? 0;
}

function firstPossessor(clause: Clause, candidates: readonly number[], types: readonly EntityType[]): Mention[] {
  for (const at of candidates) {
    const found = possessorsOf(clause, at, types);
    if (found.length > 0) return found;
  }
  return [];
}

/** Where in a noun phrase the predicate noun stands. */
export interface NounPlace {
  readonly index: number;
  /** Start and end offsets of the noun's words. */
  readonly start: number;
  readonly end: number;
}

/** Mentions that fill `argument` of the noun at `place`. */
export function fillNoun(
  clause: Clause,
  place: NounPlace,
  argument: Argument,
  types: readonly EntityType[],
  others: readonly Mention[] = [],
): Mention[] {
  for (const role of argument.roles) {
    const found = role === 'focus' ? nounFocus(clause, place, types, others) : nounRole(clause, place, role, types);
    if (found.length > 0) return found;
  }
  return [];
}

function nounRole(clause: Clause, place: NounPlace, role: Role, types: readonly EntityType[]): Mention[] {
  const phrase = clause.units[place.index] as NounPhrase;
  switch (role) {
    case 'holder': {
      const named = phrase.mentions.filter((m) => m.start >= place.end);
      if (named.length > 0) return namedWithin(clause, place.index, named, types);
      const lastEnd = phrase.tokens.at(-1)?.end ?? place.end;
      // The noun must head its phrase to describe anything: not "the maker association".
      if (lastEnd > place.end) return [];
      return describedEntities(clause, place.index, types);
    }
    case 'subject': {
      const verb = verbBefore(clause, place.index);
      return verb === null ? [] : fromSubjects(clause, verb, types);
    }
    case 'possessor':
      return possessorsOf(clause, place.index, types);
    case 'compound': {
      const before = phrase.mentions.filter(
        (m) => m.end <= place.start && types.includes(m.type) && m.form !== 'pronoun',
      );
      return before.slice(-1);
    }
    default:
      return role.startsWith('prep:') ? behindNoun(clause, place.index, role.slice(5), types) : [];
  }
}

function namedWithin(
  clause: Clause,
  index: number,
  named: readonly Mention[],
  types: readonly EntityType[],
): Mention[] {
  const own = named.filter((m) => types.includes(m.type));
  if (own.length === 0) return [];
  return [...new Set([...own.slice(0, 1), ...entitiesAt(clause, index, types)])];
}

function describedEntities(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  for (const at of described(clause, index)) {
    const found = entitiesAt(clause, at, types);
    if (found.length === 0) continue;
    // "A, a maker of X" describes A alone, "A and B, makers of X" both; what follows is another list.
    return at < index ? [...leftOf(clause, at, index, types), ...found.slice(0, 1)] : found;
  }
  return [];
}

function leftOf(clause: Clause, at: number, index: number, types: readonly EntityType[]): Mention[] {
  const phrase = clause.units[index] as NounPhrase;
  const isPlural = /s$/.test(phrase.tokens.at(-1)?.norm ?? '') && /^(both|all|)$/.test(phrase.determiner);
  return isPlural ? leftConjuncts(clause, at).flatMap((member) => entitiesAt(clause, member, types).slice(0, 1)) : [];
}

function behindNoun(clause: Clause, index: number, prepositions: string, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const wanted = prepositions.split('/');
  let at = index + 1;
  // A comma or an aside may part the noun from its phrase only when a preposition follows: "director, at X" is rare; skip.
  while (units[at]?.kind === 'prep' && units[at + 1]?.kind === 'np') {
    if (wanted.includes((units[at] as { norm: string }).norm)) {
      const found = entitiesAt(clause, at + 1, types);
      if (found.length > 0) return found;
    }
    at += 2;
  }
  return [];
}
