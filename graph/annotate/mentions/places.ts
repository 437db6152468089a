/** Places by the gazetteer, by their own words ("… Development Zone") and by what stands beside them. */
import { demonym, lookupPlace, type Place } from '../../gazetteer/places.ts';
import { expandState } from '../../gazetteer/stateCodes.ts';
import type { Found } from './found.ts';
import { FUNCTION_WORDS, MONTHS_AND_DAYS } from './lexicon/common.ts';
import { POSSESSIVE_FIRMS } from './lexicon/firmNames.ts';
import { POSTS } from './lexicon/persons.ts';
import { COMPASS, REGION_WORDS, ZONE_HEADS } from './lexicon/regions.ts';
import type { Line } from './lines.ts';
import { scorePersonName } from './persons.ts';
import { isCurrency } from './runs.ts';
import { isState, readState } from './states.ts';
import { matchTract } from './tracts.ts';
import type { Word } from './words.ts';

/** Words a place name may have at most; longer ones end in a zone's head and need no gazetteer. */
const LONGEST = 5;
/** Behind a place that is also a surname or a word, these still mean the place. */
export const FIRM_LOCATIVES = new Set(['in', 'from', 'near', 'outside', 'across', 'throughout']);

/** Looks places up; remembers what it was asked lately. */
export type PlaceFinder = (name: string) => readonly Place[];

const known = new Map<string, readonly Place[]>();
const MOST_KNOWN = 20_000;

export const findPlace: PlaceFinder = (name) => {
  let found = known.get(name);
  if (!found) {
    // "Levi's" is not Lévis.
    found = POSSESSIVE_FIRMS.has(name.toLowerCase().replace('’', "'")) ? [] : lookupPlace(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, found);
  }
  return found;
};

/** The gazetteer's places in one line, longest first at each word; ambiguous ones only where something says "place". */
export function findPlaces(line: Line, find: PlaceFinder, text: string): Found[] {
  const { words } = line;
  const found: Found[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (!word || word.isMark) continue;
    const compass = matchCompass(words, from, find, text);
    if (compass) {
      found.push({ line: line.index, from, to: compass, type: 'region', kind: 'macro-region', weight: 30 });
      from = compass - 1;
      continue;
    }
    if (!word.isCapital || isCurrency(words, from)) continue;
    const match = matchPlace(words, from, find, text);
    if (!match) continue;
    const { to, place } = match;
    const next = words[to];
    const withWord =
      next && REGION_WORDS.has(next.norm) && !isPossessed(words, to) && fitsRegionWord(place, next) ? to + 1 : to;
    const isShort = readState(words, from, find) !== null;
    const saysPlace = isShort || withWord > to || (to - from > 1 && REGION_WORDS.has(words[to - 1]?.norm ?? ''));
    if (place.ambiguous && !saysPlace && !isCued(words, from, to, find)) continue;
    const circle = matchTract(words, withWord);
    if (circle) {
      found.push({ line: line.index, from, to: circle.to, type: 'region', kind: circle.kind, weight: 25 });
      from = circle.to - 1;
      continue;
    }
    // "a US buyout group": a nationality, not a place.
    if (word.isUpper && to - from === 1 && isAttribute(words, to)) continue;
    // Beside other capitals it is part of a longer name: whoever types that name sees to the place inside.
    if (!saysPlace && isInsideName(words, from, to)) continue;
    found.push({
      line: line.index,
      from,
      to: withWord,
      type: 'region',
      kind: place.kind,
      name: nameOf(words, from, to, place, text),
      // "Reno, NV" is no firm with a Dutch legal form.
      weight: isShort ? 65 : 20,
    });
    from = withWord - 1;
  }
  return found;
}

function isAttribute(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    next !== undefined &&
    !next.isCapital &&
    !next.isMark &&
    /^(?:NOUN|ADJ)$/.test(next.pos) &&
    !/^(?:market|markets|economy|government|customers|border|states?|east|west|south|north)$/.test(next.norm)
  );
}

/** Adjectives that open sentences before a place. */
const BESIDE_PLACES = new Set(
  'nearby neighboring neighbouring coastal inland rural suburban downtown central greater mainland upper lower southern northern eastern western provincial capital historic'.split(
    ' ',
  ),
);

function isInsideName(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const next = words[to];
  if (isNamePart(next) && !POSTS.has(next?.norm ?? '')) return true;
  if (!before || !isNamePart(before) || FUNCTION_WORDS.has(before.norm)) return false;
  if (!before.isInitial || scorePersonName(words.slice(from - 1, to)) >= 2) return true;
  return before.pos === 'PROPN' && !BESIDE_PLACES.has(before.norm);
}

function isNamePart(word: Word | undefined): boolean {
  return word?.isCapital === true && !word.isMark && !MONTHS_AND_DAYS.has(word.norm);
}

/** "Guangdong Province" where the gazetteer knows it whole loses the word; other names stay as written. */
function nameOf(words: readonly Word[], from: number, to: number, place: Place, text: string): string {
  const own = sliceWords(words, from, to, text);
  const last = words[to - 1];
  if (words[to - 2]?.norm === 'autonomous' || expandState(own).includes(place.name)) return place.name;
  if (to - from > 1 && last && REGION_WORDS.has(last.norm) && place.name.toLowerCase() !== own.toLowerCase())
    return sliceWords(words, from, to - 1, text);
  return own === own.toUpperCase() && own.length > 3 ? place.name : own;
}

function fitsRegionWord(place: Place, word: Word): boolean {
  const kind = REGION_WORDS.get(word.norm);
  if (kind === undefined) return false;
  if (word.isCapital) return true;
  // "Pidu district", "Guangdong province", but not "Beijing state": small words must agree with the place.
  return (
    kind === place.kind ||
    (kind === 'city' && place.kind === 'district') ||
    (kind === 'district' && place.kind === 'city')
  );
}

function isPossessed(words: readonly Word[], at: number): boolean {
  // "Shenzhen city government": the word belongs to the government.
  const next = words[at + 1];
  return (
    next !== undefined && /^(?:government|authorities|council|officials|bureau|customs|administration)$/.test(next.norm)
  );
}

function isCued(words: readonly Word[], from: number, to: number, find: PlaceFinder): boolean {
  const before = words[from - 1];
  const next = words[to];
  if (before && FIRM_LOCATIVES.has(before.norm)) return true;
  // "Reading-based", but "Amazon-backed" and "Amazon-owned".
  if (/^[-‑](?!backed|owned)/.test(next?.text ?? '')) return true;
  // "Rho, Italy": a place with its wider place behind it; "Baoji and Xi'an": in company of places.
  const beyond = words[to + 1];
  if (next && (next.text === ',' || next.norm === 'and') && beyond?.isCapital) {
    const other = find(beyond.text)[0];
    if (other && !other.ambiguous && words[to + 2]?.isCapital !== true) return true;
  }
  return false;
}

export function matchPlace(
  words: readonly Word[],
  from: number,
  find: PlaceFinder,
  text: string,
): { to: number; place: Place } | null {
  const state = readState(words, from, find);
  if (state) return state;
  // "Perth, WA" is no Wa in Ghana.
  const shortest = isState(words, from) ? 2 : 1;
  for (let to = Math.min(words.length, from + LONGEST); to >= from + shortest; to -= 1) {
    const last = words[to - 1];
    if (
      !last ||
      last.isMark ||
      (!last.isCapital && to - from > 1 && !REGION_WORDS.has(last.norm)) ||
      last.norm === "'s"
    )
      continue;
    const place = find(sliceWords(words, from, to, text))[0];
    if (place) return { to, place };
  }
  return null;
}

function matchCompass(words: readonly Word[], from: number, find: PlaceFinder, text: string): number | null {
  const word = words[from];
  const next = words[from + 1];
  if (!word || !next || !COMPASS.has(word.norm) || !next.isCapital) return null;
  // "Southwest China", "central China"; "South Korea" is a country and found as such.
  if (
    find(sliceWords(words, from, from + 2, text)).some((place) => place.kind === 'country' || place.kind === 'province')
  )
    return null;
  const place = find(next.text)[0];
  const after = words[from + 2];
  if (!place || place.ambiguous || (place.kind !== 'country' && place.kind !== 'world-region')) return null;
  if (after?.isCapital && !after.isMark) return null;
  return from + 2;
}

export function sliceWords(words: readonly Word[], from: number, to: number, text: string): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** "Min-ji Park" is somebody; a Hi-tech Park is not. */
const GIVEN_AND_PARK = /^\p{Lu}\p{Ll}{1,5}-(?!tech|end|carbon|speed|side|town|food)\p{Ll}{1,5} Park$/u;

/** The kind of zone or tract a capitalised name ends in, and how many of its last words say so. */
export function readZoneHead(
  words: readonly Word[],
  from: number,
  to: number,
): { kind: string; length: number } | null {
  if (to - from === 2 && GIVEN_AND_PARK.test(`${words[from]?.text} ${words[from + 1]?.text}`)) return null;
  for (const length of [3, 2, 1]) {
    if (to - from <= length) continue;
    const head = words
      .slice(to - length, to)
      .map((word) => word.norm)
      .join(' ');
    const kind = ZONE_HEADS.get(head);
    if (kind) return { kind, length };
  }
  return null;
}

export function isDemonym(word: Word): boolean {
  return demonym(word.text) !== null;
}
