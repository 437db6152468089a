/** What has been named so far, and how recently and prominently: the candidates for what a description stands for. */
import type { Mention, MentionForm } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Gender } from './genders.ts';
import type { Role } from './role.ts';

/** What leaves a mention's weight behind with each sentence that passes. */
const DECAY = 0.6;

/** What a mention adds to its entity's salience: as the first of its sentence, as another, within a longer name. */
const WEIGHT = { first: 1, other: 0.4, inside: 0.2 };

/** The power, multiplied out: of `**` the last bit is each engine's own. */
function fade(sentences: number): number {
  let left = 1;
  for (let sentence = 0; sentence < sentences; sentence++) left *= DECAY;
  return left;
}

/** Where a mention stands. */
export interface Spot {
  /** Index of the sentence, and of the token there. */
  readonly sentence: number;
  readonly token: number;
  /** Index of the sentence's block. */
  readonly block: number;
  readonly role: Role;
}

/** Something named, with its last mention. */
export interface Referent {
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: string | null;
  /** How many things were named before it. */
  readonly order: number;
  spot: Spot;
  form: MentionForm;
  /** Whether it was named within a longer name. */
  isInside: boolean;
  /** Whether it was the first thing named in its sentence. */
  isFirst: boolean;
  /** How often it was that so far, how often a subject, and how often it was named in the last block that names it. */
  firsts: number;
  subjects: number;
  inBlock: number;
  salience: number;
  /** Number of the mention in the article, later is more recent. */
  turn: number;
}

/** What an anaphor was found to stand for. */
export interface Taken {
  readonly entity: string;
  readonly sentence: number;
}

export class Discourse {
  readonly referents = new Map<string, Referent>();
  /** Pronoun or head noun → what it stood for last. */
  readonly lastOf = new Map<string, string>();
  /** Type → what an anaphor stood for last that is of this type. */
  readonly taken = new Map<EntityType, Taken>();
  /** Person → the pronoun for them, once a title or the text has told it. */
  readonly genders = new Map<string, Gender>();
  /** What the last anaphor stood for. */
  last: string | null = null;
  private turn = 0;
  private sentence = -1;
  private firstIn = '';
  private block = -1;
  private topics = new Map<EntityType, string>();

  /** For an aside: what is said there counts there, and not for what follows. */
  branch(): Discourse {
    const branch = new Discourse();
    for (const [entity, referent] of this.referents) branch.referents.set(entity, { ...referent });
    for (const [word, entity] of this.lastOf) branch.lastOf.set(word, entity);
    for (const [type, taken] of this.taken) branch.taken.set(type, taken);
    for (const [person, gender] of this.genders) branch.genders.set(person, gender);
    branch.last = this.last;
    branch.turn = this.turn;
    branch.sentence = this.sentence;
    branch.firstIn = this.firstIn;
    branch.block = this.block;
    branch.topics = new Map(this.topics);
    return branch;
  }

  /** Things named later in the sentence count as named there. */
  see(mention: Mention, spot: Spot): void {
    const { entity, type, form } = mention;
    const isInside = mention.inside !== null;
    this.enter(spot, entity);
    if (!isInside && !this.topics.has(type)) this.topics.set(type, entity);
    this.turn += 1;
    const isFirst = !isInside && this.firstIn === entity;
    const known = this.referents.get(entity);
    const referent: Referent = known ?? {
      entity,
      type,
      kind: mention.kind,
      order: this.referents.size,
      spot,
      form,
      isInside,
      isFirst,
      firsts: 0,
      subjects: 0,
      inBlock: 0,
      salience: 0,
      turn: 0,
    };
    if (!known) this.referents.set(entity, referent);
    if (referent.spot.block !== spot.block) referent.inBlock = 0;
    referent.inBlock += isInside ? 0 : 1;
    referent.firsts += isFirst ? 1 : 0;
    referent.subjects += spot.role.isSubject ? 1 : 0;
    referent.salience += isInside ? WEIGHT.inside : isFirst ? WEIGHT.first : WEIGHT.other;
    referent.turn = this.turn;
    Object.assign(referent, { spot, form, isInside, isFirst });
  }

  /** Keeps what an anaphor stands for. */
  take(word: string, { entity, type }: Pick<Referent, 'entity' | 'type'>, sentence: number): void {
    this.lastOf.set(word, entity);
    this.taken.set(type, { entity, sentence });
    this.last = entity;
  }

  /** Those of the types, the most recent first. */
  recent(types: readonly EntityType[]): Referent[] {
    return [...this.referents.values()].filter(({ type }) => types.includes(type)).sort((a, b) => b.turn - a.turn);
  }

  /** The first of its type that was named in the present block. */
  topic(type: EntityType): string | null {
    return this.topics.get(type) ?? null;
  }

  private enter({ sentence, block }: Spot, entity: string): void {
    if (block !== this.block) {
      this.block = block;
      this.topics = new Map();
    }
    if (sentence === this.sentence) return;
    const faded = fade(Math.max(1, sentence - this.sentence));
    for (const referent of this.referents.values()) referent.salience *= faded;
    this.sentence = sentence;
    this.firstIn = entity;
  }
}
