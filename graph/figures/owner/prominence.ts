/** How an entity stands in the discourse and beside a number, as whole numbers from which boosted trees choose. */
import type { LocalEntity } from '../../model.ts';
import { ENTITY_TYPES, type EntityType, MEASURES } from '../../ontology.ts';
import type { Referent } from '../../resolve/anaphora/discourse.ts';
import { flag, kindNumber, PARTS, PRONOUNS, Surroundings, UNKNOWN } from '../../resolve/anaphora/numbers.ts';
import { numberBeside, readRole } from '../../resolve/anaphora/role.ts';
import { unitClassOf } from '../measureOf.ts';
import type { Question } from './candidates.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { MEASURE_GROUPS } from './types.ts';

const MEASURE_NAMES = Object.keys(MEASURES);
const UNITS = ['money', 'percent', 'count', 'physical'];
/** What has not been named yet comes behind all that has. */
const LAST = 1000;

export class Prominences {
  private readonly question: Question;
  private readonly neighbourhood: Neighbourhood;
  /** What is the same for all candidates. */
  private readonly shared: readonly number[];
  /** The place of each owner by several measures, each among those of its type and among all. */
  private readonly ranks: ReadonlyMap<LocalEntity, readonly number[]>;
  private readonly totals = new Map<EntityType, { count: number; named: number }>();
  private readonly surroundings: Surroundings;
  private readonly rules: ReadonlyMap<string, readonly string[]>;

  /** @param rules entity → the rules that name it */
  constructor(question: Question, owners: readonly LocalEntity[], rules: ReadonlyMap<string, readonly string[]>) {
    const { view, main, memory } = question;
    this.question = question;
    this.rules = rules;
    this.neighbourhood = new Neighbourhood(view, question.quantity);
    this.shared = this.readShared(owners.length);
    const ranked = owners.map((owner) => {
      const referent = memory.discourse.referents.get(owner.id);
      return { owner, referent, value: 0, ranks: [] as number[] };
    });
    const by = (measure: (id: string, referent: Referent | undefined) => number) => {
      for (const item of ranked) item.value = measure(item.owner.id, item.referent);
      const seen = new Map<EntityType, number>();
      [...ranked]
        .sort((a, b) => b.value - a.value)
        .forEach(({ owner: { type }, ranks }, at) => {
          const among = seen.get(type) ?? 0;
          seen.set(type, among + 1);
          ranks.push(among, at);
        });
    };
    by((_id, referent) => referent?.turn ?? UNKNOWN);
    by((_id, referent) => referent?.salience ?? 0);
    by((id) => main.counts.get(id) ?? 0);
    by((id) => memory.owned.get(id) ?? 0);
    by((_id, referent) => -(referent?.order ?? LAST));
    by((_id, referent) => referent?.subjects ?? 0);
    this.ranks = new Map(ranked.map(({ owner, ranks }) => [owner, ranks]));
    for (const { type, id } of owners) {
      const total = this.totals.get(type) ?? { count: 0, named: 0 };
      this.totals.set(type, { count: total.count + 1, named: total.named + (main.counts.get(id) ?? 0) });
    }
    const region = this.neighbourhood.lastRegion ?? memory.discourse.recent(['region'])[0]?.entity;
    this.surroundings = new Surroundings(region === undefined ? undefined : view.entities.get(region)?.name);
  }

  read(entity: LocalEntity): Int32Array {
    const { id, type, kind, name } = entity;
    const { main } = this.question;
    const count = main.counts.get(id) ?? 0;
    const total = this.totals.get(type);
    return new Int32Array(
      this.shared.concat(
        [ENTITY_TYPES.indexOf(type), kindNumber(kind), total?.count ?? 0],
        this.ranks.get(entity) as readonly number[],
        [count, Math.floor((PARTS * count) / Math.max(1, total?.named ?? 1))],
        this.readReferent(id),
        this.readMemory(entity),
        [type === 'region' ? this.surroundings.bearingOf(name) : UNKNOWN, this.rules.get(id)?.length ?? 0],
        this.neighbourhood.read(id),
      ),
    );
  }

  private readShared(candidates: number): number[] {
    const { view, quantity, measure, group, main, memory, owner } = this.question;
    const { tokens } = view.sentence;
    const { from, to } = this.neighbourhood;
    const pronoun = tokens.slice(0, from).findLastIndex(({ norm }) => PRONOUNS.includes(norm));
    const role = readRole(tokens, from, to);
    const typeOf = (id: string | null) =>
      id === null ? UNKNOWN : ENTITY_TYPES.indexOf(view.entities.get(id)?.type as EntityType);
    return [
      MEASURE_GROUPS.indexOf(group),
      MEASURE_NAMES.indexOf(measure),
      UNITS.indexOf(unitClassOf(quantity) ?? ''),
      view.quantities.filter(({ end }) => end <= quantity.start).length,
      view.quantities.length,
      from,
      this.neighbourhood.before.length,
      this.neighbourhood.behind.length,
      pronoun < 0 ? UNKNOWN : PRONOUNS.indexOf(tokens[pronoun]?.norm as string),
      pronoun < 0 ? UNKNOWN : from - pronoun,
      tokens.slice(0, from).filter(({ norm }) => norm === 'the').length,
      flag(view.isHeadline),
      numberBeside(role.before),
      numberBeside(role.after),
      flag(role.isSubject),
      candidates,
      typeOf(owner),
      flag(memory.lastMeasure === measure),
      typeOf(memory.lastOwner),
      flag(memory.block === view.sentence.block),
      flag(main.mainFirm !== null),
    ];
  }

  /** How it was spoken of last. */
  private readReferent(id: string): number[] {
    const { memory, view } = this.question;
    const referent = memory.discourse.referents.get(id);
    if (!referent) return NEVER;
    const { spot, salience, order, firsts, subjects, inBlock, isFirst, form } = referent;
    return [
      memory.sentence - spot.sentence,
      view.sentence.block - spot.block,
      spot.token,
      Math.round(PARTS * salience),
      order,
      firsts,
      subjects,
      spot.block === view.sentence.block ? inBlock : 0,
      flag(isFirst),
      form === 'pronoun' ? 0 : form === 'description' ? 1 : 2,
      numberBeside(spot.role.before),
      numberBeside(spot.role.after),
      flag(spot.role.isSubject),
    ];
  }

  /** What it owns already, and what it is to the article. */
  private readMemory({ id, type, kind }: LocalEntity): number[] {
    const { view, main, memory, measure, owner } = this.question;
    return [
      memory.owned.get(id) ?? 0,
      flag(memory.lastOwner === id),
      flag(memory.ownerOf.get(measure) === id),
      flag(owner === id),
      flag(memory.owner?.entity === id),
      flag(memory.subjects[0] === id),
      memory.previous.indexOf(id),
      flag(memory.heading === id),
      flag(main.titled.includes(id)),
      flag(main.mainFirm === id),
      flag(main.mainRegion === id),
      flag(kind !== null && main.mainOfKind.get(kind) === id),
      flag(main.ofBlock.get(view.sentence.block) === id),
      flag(memory.topics.findLast((topic) => topic.type === type)?.entity === id),
      flag(memory.topics.at(-1)?.entity === id),
      flag(memory.speakerFirm === id),
    ];
  }
}

const NEVER: number[] = Array.from({ length: 13 }, () => UNKNOWN);
