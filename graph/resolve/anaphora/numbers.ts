/** What trees that choose among entities read, as whole numbers. */
import { ancestors, lookupPlace, type Place } from '../../gazetteer/places.ts';
import type { EntityType } from '../../ontology.ts';

export const UNKNOWN = -1;
/** Shares and saliences are told apart in so many parts of one. */
export const PARTS = 64;
export const PRONOUNS =
  'it its itself they their them he his him she her we our us i my which whose who that there here'.split(' ');

export const flag = (is: boolean): number => (is ? 1 : 0);

const KINDS =
  'world-region country macro-region province city district zone ministry department bureau commission government committee customs regulator association exchange think-tank university institute bank media fund alliance designation plan programme measure list congress conference seminar visit expo forum'.split(
    ' ',
  );

/** Regions by size first, so that one split tells larger from smaller. */
export const kindNumber = (kind: string | null): number => (kind === null ? UNKNOWN : KINDS.indexOf(kind));

/** The place of each among those of its type, from 0 on. */
export function rankByType<Item extends { readonly type: EntityType }>(sorted: readonly Item[]): Map<Item, number> {
  const seen = new Map<EntityType, number>();
  return new Map(
    sorted.map((item) => {
      const rank = seen.get(item.type) ?? 0;
      seen.set(item.type, rank + 1);
      return [item, rank];
    }),
  );
}

/** How places lie to one of them. */
export class Surroundings {
  private readonly own: Place | undefined;
  private readonly around: ReadonlySet<string>;

  constructor(name: string | undefined) {
    this.own = placeOf(name);
    this.around = new Set(this.own && ancestors(this.own).map(({ id }) => id));
  }

  /** 0 not known, 1 the same, 2 around it, 3 in it, 4 elsewhere. */
  bearingOf(name: string | undefined): number {
    const place = placeOf(name);
    if (!place || !this.own) return 0;
    if (place.id === this.own.id) return 1;
    if (this.around.has(place.id)) return 2;
    return ancestors(place).some(({ id }) => id === this.own?.id) ? 3 : 4;
  }
}

const placeOf = (name: string | undefined): Place | undefined =>
  name === undefined ? undefined : lookupPlace(name)[0];
