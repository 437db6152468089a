/** Candidates for a role, in the order in which they are asked, and the entities they stand for. */
import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Clause } from '../clause/clause.ts';
import { described } from '../clause/described.ts';
import { entitiesAt } from '../clause/fillers.ts';
import { leftConjuncts } from '../clause/lists.ts';
import { subjects } from '../clause/subjects.ts';

/** What the first candidate that yields anything yields. */
export function firstFilled<T>(candidates: readonly T[], read: (candidate: T) => Mention[]): Mention[] {
  for (const candidate of candidates) {
    const found = read(candidate);
    if (found.length > 0) return found;
  }
  return [];
}

/** Entities that the subjects of the verb at `index` stand for. */
export function fromSubjects(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  return fromPhrases(clause, subjects(clause, index), types);
}

/** Entities that the first of the phrases at `candidates` to hold any stands for, with those listed left of it. */
export function fromPhrases(clause: Clause, candidates: readonly number[], types: readonly EntityType[]): Mention[] {
  const named = firstFilled(candidates, (at) => {
    const own = entitiesAt(clause, at, types);
    return own.length === 0 ? [] : [...new Set([...listedBefore(clause, at, types), ...own])];
  });
  if (named.length > 0) return named;
  // "Acme, a company providing": the subject is a description of what stands before it.
  return firstFilled(candidates, (at) =>
    firstFilled(
      described(clause, at).filter((other) => other < at),
      (other) => entitiesAt(clause, other, types).slice(0, 1),
    ),
  );
}

/** "A" and "B" of "A, B and C", where C stands at `at`. */
export function listedBefore(clause: Clause, at: number, types: readonly EntityType[]): Mention[] {
  return leftConjuncts(clause, at).flatMap((member) => entitiesAt(clause, member, types).slice(0, 1));
}

/** What the text before `offset` is about, unless it is one of `others`. */
export function inFocus(
  clause: Clause,
  offset: number,
  types: readonly EntityType[],
  others: readonly Mention[],
): Mention[] {
  const except = new Set(others.map((m) => m.entity));
  const found =
    clause.focus(offset, types, except) ??
    // Business news is about firms: where several types would do, a firm is meant first.
    (types.includes('company') && types.length > 1 ? clause.focus(offset, ['company'], except) : null);
  return found ? [found] : [];
}
