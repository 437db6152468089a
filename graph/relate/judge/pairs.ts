/** Which entities may stand in which relations in a sentence: every pair that the ontology allows. */

import type { EntityType, RelationType } from '../../ontology.ts';
import { ENTITY_TYPES, isAllowed, RELATION_TYPES, RELATIONS } from '../../ontology.ts';
import type { End, Scene } from './scene.ts';

export interface Pair {
  readonly source: End;
  readonly target: End;
  /** Indices into RELATION_TYPES. */
  readonly relations: readonly number[];
}

/** Sentences that name more are lists that say one thing of each: only near pairs are looked at then. */
const FAR = 24;

export function listPairs({ ends, remembered }: Scene): Pair[] {
  const numbers = new Map<string, number>();
  const number = ({ entity }: End): number => {
    const known = numbers.get(entity) ?? numbers.size;
    if (known === numbers.size) numbers.set(entity, known);
    return known;
  };
  const here = ends.map(number);
  const away = remembered.map(number);
  const width = numbers.size;
  /** "source × width + target" → the pair, in the order of their first finding. */
  const pairs = new Map<number, Pair>();
  const add = (source: End, from: number, target: End, to: number): void => {
    if (from === to) return;
    const relations = ALLOWED[source.type][target.type];
    if (relations.all.length === 0) return;
    const key = from * width + to;
    const known = pairs.get(key);
    if (known && apart(known.source, known.target) <= apart(source, target)) return;
    pairs.set(key, { source, target, relations: relations.all });
  };
  for (let at = 0; at < ends.length; at += 1)
    for (let to = Math.max(0, at - FAR); to < ends.length && to <= at + FAR; to += 1)
      add(ends[at] as End, here[at] as number, ends[to] as End, here[to] as number);
  for (let at = 0; at < ends.length; at += 1)
    for (let to = 0; to < remembered.length; to += 1) {
      add(ends[at] as End, here[at] as number, remembered[to] as End, away[to] as number);
      add(remembered[to] as End, away[to] as number, ends[at] as End, here[at] as number);
    }
  // A relation without direction is judged once: from the end that is named first.
  const kept: Pair[] = [];
  for (const [key, pair] of pairs) {
    const { source, target } = pair;
    if (source.from <= target.from || !pairs.has((key % width) * width + Math.floor(key / width))) kept.push(pair);
    else {
      const relations = ALLOWED[source.type][target.type].directed;
      if (relations.length > 0) kept.push({ source, target, relations });
    }
  }
  return kept;
}

const apart = (a: End, b: End): number => (a.from < b.from ? b.from - a.to : a.from - b.to);

interface Allowed {
  /** Indices into RELATION_TYPES. */
  readonly all: readonly number[];
  /** Those of relations with a direction. */
  readonly directed: readonly number[];
}

/** Type of the source → type of the target → the relations that may hold between them. */
const ALLOWED = byType((source) => byType((target) => listAllowed(source, target)));

function listAllowed(source: EntityType, target: EntityType): Allowed {
  const all = RELATION_TYPES.flatMap((type, at) => (isAllowed(type, source, target) ? [at] : []));
  return { all, directed: all.filter((at) => !RELATIONS[RELATION_TYPES[at] as RelationType].symmetric) };
}

function byType<T>(read: (type: EntityType) => T): Readonly<Record<EntityType, T>> {
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, read(type)])) as Record<EntityType, T>;
}
