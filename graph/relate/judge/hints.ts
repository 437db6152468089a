/** What frames and rules found in a sentence, as evidence for judging it. */
import { hashWord } from '../../learned/features.ts';
import type { LocalRelation } from '../../model.ts';

const NONE: readonly number[] = [];

/** Hashes of what was found in one sentence, by pair and by end. */
export class Hints {
  /** Whether nothing was found. */
  readonly isEmpty: boolean;
  private readonly ofPair = new Map<string, number[]>();
  private readonly asSource = new Map<string, number[]>();
  private readonly asTarget = new Map<string, number[]>();

  constructor(relations: readonly LocalRelation[]) {
    this.isEmpty = relations.length === 0;
    for (const { relation, source, target, frame } of relations) {
      const hash = hashWord(relation) | 0;
      push(this.ofPair, `${source}|${target}`, hash);
      push(this.ofPair, `${source}|${target}`, hashWord(frame) | 0);
      push(this.asSource, source, hash);
      push(this.asTarget, target, hash);
    }
  }

  /** The relations found between two entities, and the frames that found them. */
  between(source: string, target: string): readonly number[] {
    if (!this.asSource.has(source) || !this.asTarget.has(target)) return NONE;
    return this.ofPair.get(`${source}|${target}`) ?? NONE;
  }

  /** Whether anything was found between two entities, either way round. */
  join(one: string, other: string): boolean {
    return this.between(one, other).length > 0 || this.between(other, one).length > 0;
  }

  /** The relations in which an entity was found to be the source. */
  from(entity: string): readonly number[] {
    return this.asSource.get(entity) ?? NONE;
  }

  /** The relations in which an entity was found to be the target. */
  to(entity: string): readonly number[] {
    return this.asTarget.get(entity) ?? NONE;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
