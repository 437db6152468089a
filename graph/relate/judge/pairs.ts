/** Which entities may stand in which relations in a sentence: every pair that the ontology allows. */

import type { EntityType } from '../../ontology.ts';
import { isAllowed, RELATION_TYPES, RELATIONS } from '../../ontology.ts';
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
  const pairs = new Map<string, Pair>();
  const add = (source: End, target: End): void => {
    if (source.entity === target.entity) return;
    const relations = allowed(source.type, target.type);
    if (relations.length === 0) return;
    const key = `${source.entity}|${target.entity}`;
    const known = pairs.get(key);
    if (known && apart(known.source, known.target) <= apart(source, target)) return;
    pairs.set(key, { source, target, relations });
  };
  ends.forEach((source, at) => {
    ends.forEach((target, to) => {
      if (Math.abs(at - to) <= FAR) add(source, target);
    });
  });
  for (const present of ends)
    for (const absent of remembered) {
      add(present, absent);
      add(absent, present);
    }
  return [...pairs.values()].flatMap((pair) => dropMirrors(pair, pairs));
}

/** A relation without direction is judged once: from the end that is named first. */
function dropMirrors(pair: Pair, pairs: ReadonlyMap<string, Pair>): Pair[] {
  if (pair.source.from <= pair.target.from || !pairs.has(`${pair.target.entity}|${pair.source.entity}`)) return [pair];
  const relations = pair.relations.filter((at) => !SYMMETRIC.has(at));
  return relations.length === 0 ? [] : [{ ...pair, relations }];
}

const SYMMETRIC = new Set(RELATION_TYPES.flatMap((type, at) => (RELATIONS[type].symmetric ? [at] : [])));

const apart = (a: End, b: End): number => (a.from < b.from ? b.from - a.to : a.from - b.to);

const cache = new Map<string, readonly number[]>();

function allowed(source: EntityType, target: EntityType): readonly number[] {
  const key = `${source}|${target}`;
  let found = cache.get(key);
  if (found === undefined) {
    found = RELATION_TYPES.flatMap((type, at) => (isAllowed(type, source, target) ? [at] : []));
    cache.set(key, found);
  }
  return found;
}
