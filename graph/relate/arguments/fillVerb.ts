import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import { isStated } from '../clause/certainty.ts';
import type { Clause } from '../clause/clause.ts';
import { objects, obliques } from '../clause/complements.ts';
import { entitiesAt, possessorsOf } from '../clause/fillers.ts';
import { governors, subjects } from '../clause/subjects.ts';
import type { Argument, Role } from '../frame.ts';
import type { Unit, VerbGroup } from '../phrases/phrase.ts';
import { firstFilled, fromPhrases, fromSubjects, inFocus } from './candidates.ts';

/** Mentions that fill `argument` of the verb at `index`; empty when no role is filled by a fitting type. */
export function fillVerb(
  clause: Clause,
  index: number,
  argument: Argument,
  types: readonly EntityType[],
  others: readonly Mention[] = [],
): Mention[] {
  return firstFilled(argument.roles, (role) =>
    role === 'focus'
      ? inFocus(clause, clause.units[index]?.tokens[0]?.start ?? 0, types, others)
      : readRole(clause, index, role, types),
  );
}

function readRole(clause: Clause, index: number, role: Role, types: readonly EntityType[]): Mention[] {
  const verb = clause.units[index] as VerbGroup;
  const entities = (at: number) => entitiesAt(clause, at, types);
  const possessors = (at: number) => possessorsOf(clause, at, types);
  const isBarePast = verb.form === 'ed' && (clause.units[index + 1]?.kind !== 'np' || isNamedBy(clause.units, index));
  switch (role) {
    case 'agent': {
      const agents = verb.isPassive || isBarePast ? oblique(clause, index, 'by', types) : [];
      return agents.length > 0 || verb.isPassive ? agents : fromSubjects(clause, index, types);
    }
    case 'patient': {
      // "which X founded": a bare past with a subject of its own has what "which" stands for as its object.
      const direct = verb.isPassive ? [] : firstFilled(objects(clause, index), entities);
      if (direct.length > 0 || !(verb.isPassive || isBarePast)) return direct;
      // "the stations assembled by X": a participle right behind a phrase hangs on that phrase alone.
      const isReduced = !verb.isPassive && clause.units[index - 1]?.kind === 'np';
      return isReduced ? fromPhrases(clause, governors(clause, index - 1), types) : fromSubjects(clause, index, types);
    }
    case 'subject':
      return fromSubjects(clause, index, types);
    case 'object':
      return firstFilled(following(clause.units, index), entities);
    case 'recipient': {
      // "gave *Acme* a loan", "*Acme* was given a loan"
      const [next] = following(clause.units, index);
      if (next === undefined) return [];
      if (verb.isPassive) return fromSubjects(clause, index, types);
      const named = entities(next);
      return named.length > 0 ? named : namedFirst(clause.units[next], types);
    }
    case 'user':
      return firstFilled(users(clause, index), (at) => {
        const named = entities(at);
        return named.length > 0 ? named : possessors(at);
      });
    case 'possessor':
      return firstFilled(subjects(clause, index), possessors);
    case 'possessed':
      return firstFilled(verb.isPassive ? subjects(clause, index) : possessions(clause, index), possessors);
    default:
      return role.startsWith('prep:') ? oblique(clause, index, role.slice(5), types) : [];
  }
}

/** "gave *Acme* rediscount credit": the name and what it was given stand side by side. */
function namedFirst(phrase: Unit | undefined, types: readonly EntityType[]): Mention[] {
  if (phrase?.kind !== 'np' || phrase.possessor !== null) return [];
  const [first] = phrase.mentions;
  return first && types.includes(first.type) && first.start === phrase.tokens[0]?.start ? [first] : [];
}

/** What a verb is done to: "financed *its new hall*", "paid for *its stand*", "paid half of *its bill*". */
function possessions(clause: Clause, index: number): number[] {
  const { units } = clause;
  const own = objects(clause, index);
  const found = [...own];
  for (let at = (own[0] ?? index) + 1; isOf(units[at]) || isOf(units[at - 1]); at += 1)
    if (units[at]?.kind === 'np') found.push(at);
  return found;
}

const isOf = (unit: Unit | undefined): boolean => unit?.kind === 'prep' && /^(?:of|for)$/.test(unit.norm);

/** "X, named a little giant by Y, grew": the phrase after the participle is no object but what X was named. */
function isNamedBy(units: readonly Unit[], index: number): boolean {
  const mark = units[index + 2];
  return units[index - 1]?.kind === 'comma' && mark?.kind === 'prep' && mark.norm === 'by';
}

/** "Acme's trams use brakes *made* by X", "are fitted with brakes made by X": the subjects of the verb above the participle. */
function users(clause: Clause, index: number): number[] {
  const { units } = clause;
  if (units[index - 1]?.kind !== 'np') return [];
  const top = governors(clause, index - 1).at(-1) ?? index;
  const above = units[top - 1]?.kind === 'prep' ? top - 2 : top - 1;
  return units[above]?.kind === 'vp' && isStated(clause, above, false) ? subjects(clause, above) : [];
}

/** Noun phrases straight after the verb: "named *Acme* *a little giant*". */
function following(units: readonly Unit[], index: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; units[at]?.kind === 'np'; at += 1) found.push(at);
  return found;
}

/** `prepositions` are alternatives parted by a slash; the first that is filled in reading order wins. */
function oblique(clause: Clause, index: number, prepositions: string, types: readonly EntityType[]): Mention[] {
  const wanted = prepositions.split('/');
  const candidates = obliques(clause, index).filter(({ preposition }) => wanted.includes(preposition));
  return firstFilled(candidates, ({ index: at }) => {
    const found = entitiesAt(clause, at, types);
    return found.length > 0 ? found : behind(clause, at, types);
  });
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
