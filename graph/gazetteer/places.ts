/**
 * Places as data: countries, Chinese provinces, cities and counties, first-level units and larger cities elsewhere.
 * `scripts/gazetteer.ts` writes the data; the index is built when first asked. Cities and their positions come from
 * GeoNames (geonames.org, CC BY 4.0), Chinese units from the official division codes, countries from world-countries.
 */
import { foldLetters } from '../text/fold.ts';
import { readDemonyms } from './demonyms.ts';
import data from './places.data.json' with { type: 'json' };

export type PlaceKind = 'world-region' | 'country' | 'macro-region' | 'province' | 'city' | 'district' | 'zone';

export interface Place {
  /** Readable and unique, e.g. `china/jiangsu/wuxi/huishan`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Id of the place it lies in. */
  readonly parent: string | null;
  readonly aliases: readonly string[];
  /** Also an ordinary word, a given name or a surname, or one of several counties spelt alike: needs context. */
  readonly ambiguous: boolean;
  /** Degrees; null when the data does not know. */
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Entry extends Place {
  readonly size: number;
  readonly order: number;
  readonly isSeat: boolean;
  readonly isCapital: boolean;
}

interface Index {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly demonyms: ReadonlyMap<string, Entry>;
  /** By the id of a country, a province or the like: its capital. */
  readonly capitals: ReadonlyMap<string, Entry>;
  readonly longest: number;
}

/** Higher units win over lower ones of the same name. */
const RANK: Readonly<Record<PlaceKind, number>> = {
  'world-region': 0,
  country: 1,
  'macro-region': 2,
  province: 3,
  city: 4,
  zone: 5,
  district: 6,
};

/** Words that may follow a name, and the kinds they leave possible. */
const REGION_WORDS: readonly (readonly [word: string, kinds: readonly PlaceKind[]])[] = [
  ['province', ['province']],
  ['prefecture', ['province', 'city']],
  ['state', ['province']],
  ['voivodeship', ['province']],
  ['canton', ['province']],
  ['oblast', ['province']],
  ['autonomous region', ['province']],
  ['autonomous prefecture', ['city']],
  ['municipality', ['city']],
  ['city', ['city']],
  ['county', ['district', 'province']],
  ['district', ['district']],
  ['banner', ['district']],
  ['new area', ['district', 'zone']],
];

let index: Index | null = null;

/** Names looked up of late: an article asks for the same few again and again. */
const known = new Map<string, readonly Place[]>();
const MOST_KNOWN = 10_000;

/** All places so called, larger and higher ones first; empty when there is none. "Guangdong Province" and "Huishan District" are understood. */
export function lookupPlace(name: string): readonly Place[] {
  const before = known.get(name);
  if (before) return before;
  const places = findPlaces(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, places);
  return places;
}

/** What a name may mean behind a place that lies in it: also the states of New York and Washington, which alone are cities. */
export function lookupWider(name: string): readonly Place[] {
  const places = lookupPlace(name);
  return [...places, ...lookupPlace(`${name} State`).filter(({ id }) => places.every((place) => place.id !== id))];
}

function findPlaces(name: string): readonly Place[] {
  if (!/^\p{Lu}|^[a-z]+(?:ern)? [A-Z]/u.test(name)) return [];
  const { byName } = readIndex();
  const exact = find(byName, name);
  if (exact.length > 0) return exact;
  for (const [word, kinds] of REGION_WORDS) {
    const at = name.length - word.length - 1;
    if (at > 0 && name.charAt(at) === ' ' && name.slice(at + 1).toLowerCase() === word)
      return find(byName, name.slice(0, at)).filter((place) => kinds.includes(place.kind));
  }
  return [];
}

/** The country or region a nationality word belongs to: "Swiss", "European". */
export function demonym(name: string): Place | null {
  return readIndex().demonyms.get(name) ?? null;
}

/** The capital of a country, the seat of a province or the like; null where the data does not know. */
export function capitalOf({ id }: Place): Place | null {
  return readIndex().capitals.get(id) ?? null;
}

export function findPlaceById(id: string): Place | null {
  return readIndex().byId.get(id) ?? null;
}

/** Whether places are known that lie directly in it: a state has its towns, a historic county none. */
export const holdsPlaces = ({ id }: Place): boolean =>
  [...readIndex().byId.values()].some(({ parent }) => parent === id);

/** What the place lies in, from the nearest outwards. */
export function ancestors(place: Place): readonly Place[] {
  const { byId } = readIndex();
  const found: Place[] = [];
  for (let id = place.parent; id !== null; ) {
    const parent = byId.get(id);
    if (!parent) break;
    found.push(parent);
    id = parent.parent;
  }
  return found;
}

/** Words in the longest place name, hyphens and apostrophes not splitting: how far a matcher must look ahead. */
export function longestPlaceName(): number {
  return readIndex().longest;
}

function find(byName: Index['byName'], name: string): readonly Entry[] {
  const entries = byName.get(fold(name)) ?? [];
  // "us" is a pronoun and "Sip" no park: short all-capital names are matched to the letter.
  return entries.filter((entry) => isWritten(entry, name));
}

function isWritten(entry: Entry, name: string): boolean {
  if (name.length > 5) return true;
  const folded = fold(name);
  return [entry.name, ...entry.aliases].some(
    (own) => fold(own) === folded && (own === name || own !== own.toUpperCase()),
  );
}

/** Spelling without accents, apostrophes, full stops and case; hyphens and dashes alike. */
function fold(name: string): string {
  return foldLetters(name.replace(/['’‘.]/g, ''))
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ');
}

function readIndex(): Index {
  index ??= buildIndex();
  return index;
}

function buildIndex(): Index {
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  const kinds = data.kinds as Readonly<Record<string, PlaceKind>>;
  for (const [letter, parentIndex, rows] of data.groups as [string, number, string][]) {
    const kind = kinds[letter] as PlaceKind;
    const parent = parentIndex < 0 ? null : (entries[parentIndex]?.id ?? null);
    for (const row of rows.split('\n')) {
      const [head = '', position] = row.split('@');
      const [first = '', ...aliases] = head.split(';');
      const [, marks = '', name = ''] = /^([\^*!]*)(.*)$/.exec(first) ?? [];
      const [lat, lon, size] = position?.split(',') ?? [];
      const id = pickId(byId, parent, kind, name);
      const entry: Entry = {
        id,
        name,
        kind,
        parent,
        aliases,
        ambiguous: marks.includes('^'),
        lat: lat === undefined ? null : Number(lat),
        lon: lon === undefined ? null : Number(lon),
        size: size === undefined ? 0 : Number.parseInt(size, 36),
        order: entries.length,
        isSeat: marks.includes('*'),
        isCapital: marks.includes('!'),
      };
      entries.push(entry);
      byId.set(id, entry);
    }
  }
  const names = indexNames(entries);
  const nations = Object.entries(data.demonyms).map(([word, at]) => [word, entries[at]] as const);
  const demonyms = readDemonyms(nations, (name) => names.byName.get(fold(name))?.[0]);
  return { byId, ...names, demonyms, capitals: readCapitals(entries, byId) };
}

function readCapitals(entries: readonly Entry[], byId: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.isSeat && entry.parent !== null) found.set(entry.parent, entry);
    if (!entry.isCapital) continue;
    let above = entry.parent;
    while (above !== null && byId.get(above)?.kind !== 'country') above = byId.get(above)?.parent ?? null;
    if (above !== null) found.set(above, entry);
  }
  return found;
}

function pickId(byId: ReadonlyMap<string, Entry>, parent: string | null, kind: PlaceKind, name: string): string {
  const slug = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-');
  // Countries and what is wider stand at the top, so that an id does not change with the view of the continents.
  const base = parent === null || kind === 'country' || kind === 'world-region' ? slug : `${parent}/${slug}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!byId.has(id)) return id;
  }
}

function indexNames(entries: readonly Entry[]): Pick<Index, 'byName' | 'longest'> {
  const byName = new Map<string, Entry[]>();
  let longest = 1;
  for (const entry of entries) {
    for (const key of new Set([entry.name, ...entry.aliases].map(fold))) {
      const list = byName.get(key);
      if (list) list.push(entry);
      else byName.set(key, [entry]);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  for (const list of byName.values()) {
    // Districts and counties spelt alike need context.
    if (list.length > 1)
      list.forEach((entry, at) => {
        if (entry.kind === 'district') list[at] = { ...entry, ambiguous: true };
      });
    list.sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.size - a.size || a.order - b.order);
  }
  return { byName, longest };
}
