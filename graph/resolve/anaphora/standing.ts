/** How a referent stands in the discourse at an anaphor, as whole numbers from which boosted trees choose. */
import { ENTITY_TYPES, type EntityType } from '../../ontology.ts';
import type { Place } from './candidates.ts';
import type { Referent } from './discourse.ts';
import { genderOf } from './genders.ts';
import { pronounOf } from './heads.ts';
import { flag, kindNumber, PARTS, PRONOUNS, rankByType, Surroundings, UNKNOWN } from './numbers.ts';
import { numberBeside, type Role, readRole } from './role.ts';

/** By a measure, the place of each referent among those of its type, from 0 on. */
type Ranks = ReadonlyMap<Referent, number>;

export class Standings {
  private readonly place: Place;
  private readonly referents: readonly Referent[];
  private readonly ranks: readonly Ranks[];
  private readonly bySalience: Ranks;
  private readonly totals = new Map<EntityType, { count: number; named: number }>();
  private readonly role: Role;
  private readonly lastRegion: Referent | undefined;
  private readonly surroundings: Surroundings;

  /** @param referents the most recent first */
  constructor(place: Place, referents: readonly Referent[]) {
    const { anaphor, background, sentence } = place;
    this.place = place;
    this.referents = referents;
    const by = (measure: (referent: Referent) => number) =>
      rankByType([...referents].sort((a, b) => measure(b) - measure(a)));
    this.ranks = [
      rankByType(referents),
      by(({ salience }) => salience),
      by(({ entity }) => background.counts.get(entity) ?? 0),
      by(({ order }) => -order),
      by(({ firsts }) => firsts),
      by(({ subjects }) => subjects),
      by(({ spot, inBlock }) => 1000 * spot.block + inBlock),
    ];
    this.bySalience = new Map([...referents].sort((a, b) => b.salience - a.salience).map((item, at) => [item, at]));
    for (const { type, entity } of referents) {
      const total = this.totals.get(type) ?? { count: 0, named: 0 };
      this.totals.set(type, {
        count: total.count + 1,
        named: total.named + (background.counts.get(entity) ?? 0),
      });
    }
    this.role = readRole(sentence.tokens, anaphor.from, anaphor.to);
    this.lastRegion = referents.find(({ type }) => type === 'region');
    this.surroundings = new Surroundings(this.lastRegion && this.nameOf(this.lastRegion));
  }

  /** @param rank place among all candidates, the most recent first */
  read(referent: Referent, rank: number): Int32Array {
    const { anaphor, at, background, discourse, isQuoted, sentence } = this.place;
    const { entity, type, spot } = referent;
    const typeNumber = ENTITY_TYPES.indexOf(type);
    const age = at - spot.sentence;
    const isHere = spot.block === sentence.block;
    const taken = discourse.taken.get(type);
    const count = background.counts.get(entity) ?? 0;
    const total = this.totals.get(type);
    return new Int32Array([
      anaphor.form === 'pronoun' ? PRONOUNS.indexOf(anaphor.word) : PRONOUNS.length + typeNumber,
      typeNumber,
      kindNumber(referent.kind),
      age,
      age === 0 ? anaphor.from - spot.token : UNKNOWN,
      age === 0 ? this.countVerbs(referent) : UNKNOWN,
      rank,
      ...this.ranks.map((ranks) => ranks.get(referent) ?? 0),
      this.bySalience.get(referent) ?? 0,
      Math.round(PARTS * referent.salience),
      count,
      Math.floor((PARTS * count) / Math.max(1, total?.named ?? 1)),
      referent.order,
      referent.firsts,
      referent.subjects,
      isHere ? referent.inBlock : 0,
      sentence.block - spot.block,
      flag(referent.isInside),
      flag(referent.isFirst),
      referent.form === 'pronoun' ? 0 : referent.form === 'description' ? 1 : 2,
      numberBeside(spot.role.before),
      numberBeside(spot.role.after),
      flag(spot.role.isSubject),
      numberBeside(this.role.before),
      numberBeside(this.role.after),
      flag(this.role.isSubject),
      taken ? at - taken.sentence : UNKNOWN,
      flag(taken?.entity === entity),
      flag(discourse.last === entity),
      flag(discourse.topic(type) === entity),
      flag(discourse.lastOf.get(pronounOf(anaphor.word)) === entity),
      flag(background.inHeadline.has(entity)),
      flag(background.mainCompany === entity),
      this.agreement(referent),
      type === 'region' ? this.bearing(referent) : UNKNOWN,
      type === 'region' ? this.isInNameOf(referent, background.mainCompany) : UNKNOWN,
      type === 'region' ? this.isInNameOf(referent, discourse.topic('company')) : UNKNOWN,
      flag(background.names.get(entity)?.includes(anaphor.word) === true),
      this.closeness(entity),
      this.isSpokenFor(entity),
      anaphor.head,
      flag(isQuoted),
      total?.count ?? 0,
      this.referents.length,
      anaphor.types.length,
    ]);
  }

  /** Verbs between a referent and the anaphor in one sentence: how many clauses lie between, roughly. */
  private countVerbs({ spot }: Referent): number {
    const { anaphor, sentence } = this.place;
    const [from, to] = [Math.min(spot.token, anaphor.from), Math.max(spot.token, anaphor.from)];
    let verbs = 0;
    for (let at = from; at < to; at += 1) if (/^(?:VERB|AUX)$/.test(sentence.tokens[at]?.pos ?? '')) verbs += 1;
    return verbs;
  }

  /** Whether a person is of the pronoun's gender: 0 not asked, 1 not known, 2 yes, 3 no. */
  private agreement({ entity, type }: Referent): number {
    const wanted = genderOf(this.place.anaphor.word);
    if (!wanted || type !== 'person') return 0;
    const known = this.place.discourse.genders.get(entity);
    return known === undefined ? 1 : known === wanted ? 2 : 3;
  }

  /** How a region lies to the one named last. */
  private bearing(referent: Referent): number {
    return referent === this.lastRegion ? 1 : this.surroundings.bearingOf(this.nameOf(referent));
  }

  private nameOf({ entity }: Referent): string | undefined {
    return this.place.background.entities.get(entity)?.name;
  }

  /** "Luoyang" of "Luoyang Bearing Co., Ltd.". */
  private isInNameOf({ entity }: Referent, holder: string | null): number {
    const { entities, names } = this.place.background;
    const name = entities.get(entity)?.name.toLowerCase();
    return flag(name !== undefined && holder !== null && names.get(holder)?.includes(name) === true);
  }

  /** 0 nobody has spoken, 1 the speaker, 2 the speaker's body, 3 another. */
  private closeness(entity: string): number {
    const { speaker, body } = this.place;
    if (speaker === null) return 0;
    if (speaker === entity) return 1;
    return body === entity ? 2 : 3;
  }

  /** Whether the speaker has meant it by "we": 0 has not said so, 1 yes, 2 no. */
  private isSpokenFor(entity: string): number {
    const { meant } = this.place;
    return meant === null ? 0 : meant === entity ? 1 : 2;
  }
}
