import { hashWord } from '../../learned/features.ts';
import type { LocalRelation } from '../../model.ts';
import type { Hints } from './features.ts';

/** What frames and rules found in one sentence, ready to be looked up by pair and by end. */
export function readHints(relations: readonly LocalRelation[]): Hints {
  const ofPair = new Map<string, number[]>();
  const asSource = new Map<string, number[]>();
  const asTarget = new Map<string, number[]>();
  const all: number[] = [];
  for (const { relation, source, target, frame } of relations) {
    const hash = hashWord(relation);
    push(ofPair, `${source}|${target}`, hash);
    push(ofPair, `${source}|${target}`, hashWord(frame));
    push(asSource, source, hash);
    push(asTarget, target, hash);
    all.push(hash);
  }
  return { ofPair, asSource, asTarget, all };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
