/** Entities a reader has in mind at a sentence without their being mentioned in it. */
import { hashWord } from '../../learned/features.ts';
import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Passage } from '../passage.ts';
import { type End, makeEnd } from './scene.ts';

const TYPES: ReadonlySet<EntityType> = new Set([
  'company',
  'agency',
  'organization',
  'person',
  'region',
  'policy',
  'event',
]);

/** What each sentence further back leaves of a mention's salience. */
const DECAY = 0.6;

/** What speaks for an entity to be the one that is meant: fitted as a ranking on annotated articles, in tenths of odds' logarithms. */
const WEIGHTS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    'alone in the paragraph': 14,
    'first in the paragraph': 7,
    'first before': 7,
    heading: 12,
    headline: 3,
    'most salient': 1,
    'last of its type': 5,
    'most named': 4,
    'second most named': 3,
    'first in the article': 7,
    'share 0': -6,
    'share 1': 3,
    'share 2': 2,
    'share 3': 11,
  }).map(([reason, weight]) => [hashWord(reason) | 0, weight]),
);
/** A lead that makes one of a type stand out. */
const CLEAR = 10;

/** Follows an article sentence by sentence. */
export class Remembered {
  private readonly salience = new Map<string, number>();
  private readonly last = new Map<EntityType, Mention>();
  private readonly byEntity = new Map<string, Mention>();
  private previous: readonly Mention[] = [];
  private heading: readonly Mention[] = [];
  private headline: readonly Mention[] = [];
  /** By type, the most named first. */
  private readonly main = new Map<EntityType, readonly Mention[]>();
  /** By type, what the article names first. */
  private readonly lead = new Map<EntityType, Mention>();
  /** Entity → its share of all mentions of its type, in quarters. */
  private readonly shares = new Map<string, number>();
  /** What the paragraph has named so far. */
  private block = -1;
  private blockMentions: Mention[] = [];

  constructor(passages: readonly Passage[], kindOf: (passage: Passage) => string) {
    const counts = new Map<string, { mention: Mention; count: number }>();
    for (const passage of passages)
      for (const mention of passage.mentions) {
        if (mention.inside !== null || !TYPES.has(mention.type)) continue;
        const known = counts.get(mention.entity);
        if (known) known.count += 1;
        else counts.set(mention.entity, { mention, count: 1 });
        if (kindOf(passage) === 'headline') this.headline = [...this.headline, mention];
      }
    const totals = new Map<EntityType, number>();
    for (const { mention, count } of counts.values()) totals.set(mention.type, (totals.get(mention.type) ?? 0) + count);
    for (const [entity, { mention, count }] of counts)
      this.shares.set(entity, Math.floor((4 * count) / (totals.get(mention.type) ?? count)));
    for (const { mention } of counts.values()) if (!this.lead.has(mention.type)) this.lead.set(mention.type, mention);
    for (const type of TYPES) {
      const often = [...counts.values()].filter(({ mention, count }) => mention.type === type && count > 1);
      this.main.set(
        type,
        often.sort((a, b) => b.count - a.count).map(({ mention }) => mention),
      );
    }
  }

  /** Who may be meant in the next sentence though it does not mention them. */
  recall(passage: Passage): End[] {
    const reasons = new Map<string, { mention: Mention; why: number[] }>();
    const give = (mention: Mention | undefined, why: string): void => {
      if (mention === undefined || !TYPES.has(mention.type)) return;
      const known = reasons.get(mention.entity);
      if (known) known.why.push(hashWord(why) | 0);
      else reasons.set(mention.entity, { mention, why: [hashWord(why) | 0] });
    };
    if (passage.sentence.block === this.block) {
      for (const type of TYPES) {
        const named = new Map(
          this.blockMentions.filter((mention) => mention.type === type).map((mention) => [mention.entity, mention]),
        );
        const [first] = named.values();
        give(first, named.size === 1 ? 'alone in the paragraph' : 'first in the paragraph');
      }
    }
    give(this.previous[0], 'first before');
    for (const mention of this.previous.slice(1)) give(mention, 'before');
    for (const mention of this.heading) give(mention, 'heading');
    for (const type of TYPES) {
      give(this.last.get(type), 'last of its type');
      give(this.mostSalient(type), 'most salient');
      const [most, second] = this.main.get(type) ?? [];
      give(most, 'most named');
      give(second, 'second most named');
      give(this.lead.get(type), 'first in the article');
    }
    for (const mention of this.headline) if (reasons.has(mention.entity)) give(mention, 'headline');
    const weighed = Array.from(reasons.values(), ({ mention, why }) => {
      const all = [...why, hashWord(`share ${this.shares.get(mention.entity) ?? 0}`) | 0];
      return { mention, why: all, weight: all.reduce((sum, reason) => sum + (WEIGHTS.get(reason) ?? 0), 0) };
    });
    // Who is named here is nobody's end in absence, but stands in the way of the others.
    const named = new Set(passage.mentions.filter(({ inside }) => inside === null).map(({ entity }) => entity));
    const absent = weighed.filter(({ mention }) => !named.has(mention.entity));
    return absent.map(({ mention, why, weight }) => {
      let rival = Number.NEGATIVE_INFINITY;
      for (const other of weighed)
        if (other.mention !== mention && other.mention.type === mention.type) rival = Math.max(rival, other.weight);
      return makeEnd(mention, -1, -1, why, passage, rankOf(weight - rival));
    });
  }

  /** Takes in a sentence that has been read. */
  add(passage: Passage, kind: string): void {
    for (const [entity, score] of this.salience) this.salience.set(entity, score * DECAY);
    const mentions = passage.mentions.filter(({ inside, type }) => inside === null && TYPES.has(type));
    if (passage.sentence.block !== this.block) this.blockMentions = [];
    this.block = passage.sentence.block;
    this.blockMentions.push(...mentions);
    mentions.forEach((mention, order) => {
      this.byEntity.set(mention.entity, mention);
      this.last.set(mention.type, mention);
      this.salience.set(mention.entity, (this.salience.get(mention.entity) ?? 0) + (order === 0 ? 1 : 0.4));
    });
    if (kind === 'heading' || kind === 'headline') this.heading = kind === 'heading' ? mentions : [];
    if (mentions.length > 0) this.previous = mentions;
  }

  private mostSalient(type: EntityType): Mention | undefined {
    let best = 0;
    let found: Mention | undefined;
    for (const [entity, score] of this.salience) {
      const mention = this.byEntity.get(entity);
      if (mention?.type !== type || score <= best) continue;
      best = score;
      found = mention;
    }
    return found;
  }
}

/** From 0, the only one or clearly the first of its type, to 3, clearly behind another. */
function rankOf(lead: number): number {
  return lead >= CLEAR ? 0 : lead > 0 ? 1 : lead > -CLEAR ? 2 : 3;
}
