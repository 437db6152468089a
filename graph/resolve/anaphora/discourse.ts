/** What has been named so far, and how recently and prominently: the candidates for what a description stands for. */
import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';

/** What leaves a mention's weight behind with each sentence that passes. */
const DECAY = 0.6;

/** The power, multiplied out: of `**` the last bit is each engine's own. */
function fade(sentences: number): number {
  let left = 1;
  for (let sentence = 0; sentence < sentences; sentence++) left *= DECAY;
  return left;
}

export interface Referent {
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: string | null;
  /** Index of the sentence that names it last, and the token there. */
  sentence: number;
  token: number;
  /** Whether it was the first thing named in that sentence. */
  isFirst: boolean;
  salience: number;
  /** Number of the mention in the article, later is more recent. */
  turn: number;
}

export class Discourse {
  readonly referents = new Map<string, Referent>();
  /** Pronoun or head noun → what it stood for last. */
  readonly lastOf = new Map<string, string>();
  private turn = 0;
  private at = -1;
  private firstIn = '';

  /** Things named later in the sentence count as named there. */
  see(mention: Mention, sentence: number, token: number): void {
    if (sentence !== this.at) {
      const faded = fade(Math.max(1, sentence - this.at));
      for (const referent of this.referents.values()) referent.salience *= faded;
      this.at = sentence;
      this.firstIn = mention.entity;
    }
    this.turn += 1;
    const isFirst = this.firstIn === mention.entity;
    const known = this.referents.get(mention.entity);
    const weight = isFirst ? 1 : 0.4;
    if (known) {
      known.sentence = sentence;
      known.token = token;
      known.isFirst = isFirst;
      known.salience += weight;
      known.turn = this.turn;
    } else
      this.referents.set(mention.entity, {
        entity: mention.entity,
        type: mention.type,
        kind: mention.kind,
        sentence,
        token,
        isFirst,
        salience: weight,
        turn: this.turn,
      });
  }

  /** Those of the types, the most recent first. */
  recent(types: readonly EntityType[]): Referent[] {
    return [...this.referents.values()].filter(({ type }) => types.includes(type)).sort((a, b) => b.turn - a.turn);
  }
}
