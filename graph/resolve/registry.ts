/** The article's entities while they are being put together: one record per real thing, all its names on it. */
import type { LocalEntity } from '../model.ts';
import type { EntityType } from '../ontology.ts';

export interface Draft {
  readonly type: EntityType;
  kind: string | null;
  name: string;
  /** Names to the letter, the canonical one not among them. */
  readonly aliases: Set<string>;
  /** A short form from brackets, preferred for display. */
  short: string | null;
  description: string | null;
  /** That of the surest of its places. */
  certainty: number;
}

/** Words of a line that stand for a draft. */
export interface Placed {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly draft: Draft;
}

/** Names alike but for case, quotes, hyphens, accents and a leading "the". */
export function foldName(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain
    .toLowerCase()
    .replace(/[“”"'‘’.,]/g, '')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

export class Registry {
  readonly drafts: Draft[] = [];
  readonly #byName = new Map<string, Draft>();
  readonly #byPlace = new Map<string, Draft>();
  readonly #placeOf = new Map<Draft, string>();

  /** The draft of this type known by this name. */
  find(type: EntityType, name: string): Draft | undefined {
    return this.#byName.get(`${type}:${foldName(name)}`);
  }

  add(type: EntityType, kind: string | null, name: string): Draft {
    const known = this.find(type, name);
    if (known) {
      known.kind ??= kind;
      return known;
    }
    const draft: Draft = { type, kind, name, aliases: new Set(), short: null, description: null, certainty: 0 };
    this.drafts.push(draft);
    this.#byName.set(`${type}:${foldName(name)}`, draft);
    return draft;
  }

  /** A region; spellings of one place in the gazetteer ("Milano", "Milan") are one, under the gazetteer's name if that stands in the text. */
  addRegion(kind: string | null, name: string, place: { id: string; name: string } | null, full = name): Draft {
    const named = this.find('region', name);
    const known =
      (place ? this.#byPlace.get(place.id) : undefined) ??
      (named && isSamePlace(this.#placeOf.get(named), place) ? named : undefined);
    // "Jilin" the province and "Jilin City" in it are two.
    if (!known && named && full !== name) return this.addRegion(kind, full, place, full);
    if (!known) {
      const draft = this.add('region', kind, name);
      if (place) {
        this.#byPlace.set(place.id, draft);
        if (!this.#placeOf.has(draft)) this.#placeOf.set(draft, place.id);
      }
      return draft;
    }
    this.alias(known, name);
    // Unless another town has the name already.
    if (place && name === place.name && known.name !== name && this.find('region', name) === known) {
      known.aliases.delete(name);
      known.aliases.add(known.name);
      known.name = name;
    }
    return known;
  }

  /** Whether the gazetteer knows two places here: New York, and the state that it lies in. */
  areApart(one: Draft, other: Draft): boolean {
    const [here, there] = [this.#placeOf.get(one), this.#placeOf.get(other)];
    return here !== undefined && there !== undefined && here !== there;
  }

  /** Another name of the same thing; ignored when another thing of the type has it already. */
  alias(draft: Draft, name: string): void {
    const quotes = name.match(/["“”]/g)?.length ?? 0;
    const clean = (quotes % 2 === 0 ? name : name.replace(/["“”]/g, '')).replace(/\s+/g, ' ').trim();
    if (clean === '' || clean === draft.name) return;
    const key = `${draft.type}:${foldName(clean)}`;
    const holder = this.#byName.get(key);
    if (holder && holder !== draft) return;
    draft.aliases.add(clean);
    this.#byName.set(key, draft);
  }

  /** Takes a draft out, names and all. */
  remove(draft: Draft): void {
    for (const name of [draft.name, ...draft.aliases]) {
      const key = `${draft.type}:${foldName(name)}`;
      if (this.#byName.get(key) === draft) this.#byName.delete(key);
    }
    const at = this.drafts.indexOf(draft);
    if (at >= 0) this.drafts.splice(at, 1);
  }

  /** `loser` becomes `winner`: its names are the winner's aliases. Drafts that are gone already stay as they are. */
  merge(winner: Draft, loser: Draft): void {
    const at = this.drafts.indexOf(loser);
    if (winner === loser || at < 0 || !this.drafts.includes(winner)) return;
    for (const name of [loser.name, ...loser.aliases]) {
      this.#byName.set(`${loser.type}:${foldName(name)}`, winner);
      if (name !== winner.name) winner.aliases.add(name);
    }
    winner.kind ??= loser.kind;
    winner.short ??= loser.short;
    winner.certainty = Math.max(winner.certainty, loser.certainty);
    this.drafts.splice(at, 1);
  }
}

/** Whether two gazetteer ids may be meant by one name: the same, or one unknown. */
function isSamePlace(id: string | undefined, place: { id: string } | null): boolean {
  return id === undefined || place === null || id === place.id;
}

/** Longest label shown in full where a shorter name exists. */
const LONG_NAME = 24;

export function toEntity(draft: Draft): LocalEntity {
  return {
    id: entityId(draft),
    type: draft.type,
    kind: draft.kind,
    name: draft.name,
    label: draft.name.length > LONG_NAME && draft.short && isTelling(draft.short) ? draft.short : draft.name,
    aliases: [...draft.aliases].filter((alias) => alias !== draft.name).sort(),
    description: draft.description,
    certainty: draft.certainty,
  };
}

/** "Plan" or "Committee" is no name to show. */
function isTelling(short: string): boolean {
  return short.includes(' ') || !/^\p{Lu}\p{Ll}+$/u.test(short) || !COMMON_SHORTS.has(short.toLowerCase());
}

const COMMON_SHORTS = new Set(
  'plan programme program scheme measures committee bureau department ministry commission company group bank fund association institute zone park forum expo fair conference law act guideline catapult'.split(
    ' ',
  ),
);

export function entityId({ type, name }: Pick<Draft, 'type' | 'name'>): string {
  return `${type}:${foldName(name)}`;
}
