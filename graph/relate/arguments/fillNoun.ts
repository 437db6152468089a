import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Clause } from '../clause/clause.ts';
import { described } from '../clause/described.ts';
import { entitiesAt, possessorsOf } from '../clause/fillers.ts';
import type { Argument, Role } from '../frame.ts';
import type { NounPhrase } from '../phrases/phrase.ts';
import { firstFilled, fromSubjects, inFocus, listedBefore } from './candidates.ts';

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
  const phrase = clause.units[place.index] as NounPhrase;
  return firstFilled(argument.roles, (role) => {
    if (role !== 'focus') return readRole(clause, phrase, place, role, types);
    // A noun with a possessor of its own leaves nothing open.
    return phrase.possessor ? [] : inFocus(clause, place.start, types, others);
  });
}

function readRole(
  clause: Clause,
  phrase: NounPhrase,
  place: NounPlace,
  role: Role,
  types: readonly EntityType[],
): Mention[] {
  switch (role) {
    case 'holder': {
      const named = phrase.mentions.filter((m) => m.start >= place.end);
      if (named.length > 0) {
        const own = named.find((m) => types.includes(m.type));
        return own ? [...new Set([own, ...entitiesAt(clause, place.index, types)])] : [];
      }
      const lastEnd = phrase.tokens.at(-1)?.end ?? place.end;
      // The noun must head its phrase to describe anything: not "the maker association".
      return lastEnd > place.end ? [] : describedEntities(clause, place.index, types);
    }
    case 'subject': {
      const verb = verbBefore(clause, place.index);
      return verb === null ? [] : fromSubjects(clause, verb, types);
    }
    case 'possessor':
      return possessorsOf(clause, place.index, types);
    case 'compound':
      return phrase.mentions
        .filter((m) => m.end <= place.start && types.includes(m.type) && m.form !== 'pronoun')
        .slice(-1);
    default:
      return role.startsWith('prep:') ? behindNoun(clause, place.index, role.slice(5), types) : [];
  }
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

function describedEntities(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const phrase = clause.units[index] as NounPhrase;
  const isPlural = /s$/.test(phrase.tokens.at(-1)?.norm ?? '') && /^(both|all|the|)$/.test(phrase.determiner);
  return firstFilled(described(clause, index), (at) => {
    const found = entitiesAt(clause, at, types);
    if (found.length === 0 || at > index) return found;
    // "A, a maker of X" describes A alone, "A and B, makers of X" both; what follows is another list.
    return [...(isPlural ? listedBefore(clause, at, types) : []), ...found.slice(0, 1)];
  });
}

/** Entities in the chain of prepositional phrases behind the noun; a comma ends it. */
function behindNoun(clause: Clause, index: number, prepositions: string, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const wanted = prepositions.split('/');
  for (let at = index + 1; units[at + 1]?.kind === 'np'; at += 2) {
    const mark = units[at];
    if (mark?.kind !== 'prep') break;
    const found = wanted.includes(mark.norm) ? entitiesAt(clause, at + 1, types) : [];
    if (found.length > 0) return found;
  }
  return [];
}
