/** Places by the gazetteer, by their own words ("… Development Zone") and by what stands beside them. */
import { demonym, lookupPlace, type Place } from '../../gazetteer/places.ts';
import type { Found } from './found.ts';
import { FUNCTION_WORDS, MONTHS_AND_DAYS } from './lexicon/common.ts';
import { COMPANY_WORDS } from './lexicon/companies.ts';
import { POSTS } from './lexicon/persons.ts';
import { COMPASS, PLACE_NOUNS, REGION_WORDS, ZONE_HEADS } from './lexicon/regions.ts';
import type { Line } from './lines.ts';
import { scorePersonName } from './persons.ts';
import { isCurrency, isLegalForm } from './runs.ts';
import type { Word } from './words.ts';

/** Words a place name may have at most; longer ones end in a zone's head and need no gazetteer. */
const LONGEST = 5;
const LOCATIVES = new Set(
  'in at from near to around across outside throughout between neighbouring neighboring of and'.split(' '),
);
/** Behind a place that is also a surname or a word, these still mean the place. */
const FIRM_LOCATIVES = new Set(['in', 'from', 'near', 'outside', 'across', 'throughout']);

/** Looks places up once for one article. */
export type PlaceFinder = (name: string) => readonly Place[];

export function createPlaceFinder(): PlaceFinder {
  const known = new Map<string, readonly Place[]>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      found = lookupPlace(name);
      known.set(name, found);
    }
    return found;
  };
}

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
    const saysPlace = withWord > to || (to - from > 1 && REGION_WORDS.has(words[to - 1]?.norm ?? ''));
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
      weight: 20,
    });
    from = withWord - 1;
  }
  return found;
}

/** "Chengdu-Chongqing economic circle": a tract named in small letters behind a place. */
function matchTract(words: readonly Word[], at: number): { to: number; kind: string } | null {
  for (const length of [3, 2]) {
    const parts = words.slice(at, at + length).map((word) => word.norm);
    const kind = parts.length === length ? TRACTS.get(parts.join(' ')) : undefined;
    if (kind) return { to: at + length, kind };
  }
  return null;
}

const TRACTS: ReadonlyMap<string, string> = new Map([
  ['economic circle', 'macro-region'],
  ['economic belt', 'macro-region'],
  ['economic zone', 'zone'],
  ['metropolitan area', 'macro-region'],
  ['bay area', 'macro-region'],
  ['free trade zone', 'zone'],
  ['city cluster', 'macro-region'],
  ['high-tech zone', 'zone'],
  ['development zone', 'zone'],
  ['new area', 'zone'],
]);

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
  const goesOn =
    next !== undefined && next.isCapital && !next.isMark && !POSTS.has(next.norm) && !MONTHS_AND_DAYS.has(next.norm);
  const comesFrom =
    before !== undefined &&
    before.isCapital &&
    !before.isMark &&
    !FUNCTION_WORDS.has(before.norm) &&
    !MONTHS_AND_DAYS.has(before.norm);
  return (
    goesOn ||
    (comesFrom &&
      (!before.isInitial ||
        scorePersonName(words.slice(from - 1, to)) >= 2 ||
        (before.pos === 'PROPN' && !BESIDE_PLACES.has(before.norm))))
  );
}

/** "Guangdong Province" where the gazetteer knows it whole loses the word; other names stay as written. */
function nameOf(words: readonly Word[], from: number, to: number, place: Place, text: string): string {
  const own = sliceWords(words, from, to, text);
  const last = words[to - 1];
  if (words[to - 2]?.norm === 'autonomous') return place.name;
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
  if (next?.text.startsWith('-') || next?.text.startsWith('‑')) return true;
  // "Rho, Italy": a place with its wider place behind it; "Baoji and Xi'an": in company of places.
  const beyond = words[to + 1];
  if (next && (next.text === ',' || next.norm === 'and') && beyond?.isCapital) {
    const other = find(beyond.text)[0];
    if (other && !other.ambiguous && words[to + 2]?.isCapital !== true) return true;
  }
  return false;
}

function matchPlace(
  words: readonly Word[],
  from: number,
  find: PlaceFinder,
  text: string,
): { to: number; place: Place } | null {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
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

/** The kind of zone or tract a capitalised name ends in, and how many of its last words say so. */
export function readZoneHead(
  words: readonly Word[],
  from: number,
  to: number,
): { kind: string; length: number } | null {
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

/** The kind of place the words around an unknown name make of it, or null. */
export function readPlaceCue(
  words: readonly Word[],
  from: number,
  to: number,
  find: PlaceFinder,
  text: string,
): string | null {
  const before = words[from - 1];
  const beforeThat = words[from - 2];
  const next = words[to];
  if (next && !next.isMark) {
    const kind = REGION_WORDS.get(next.norm);
    if (kind) return kind;
    if (next.norm === '-based') return 'city';
  }
  // "the city of X", "the northern province of X"
  if (before?.norm === 'of' && beforeThat && PLACE_NOUNS.has(beforeThat.norm) && beforeThat.norm !== 'capital')
    return PLACE_NOUNS.get(beforeThat.norm) ?? null;
  if (next?.text === ',') {
    // "X, a town in …", "X, capital of …", "X, two hours to the west"
    for (let at = to + 1; at < Math.min(words.length, to + 7); at += 1) {
      const word = words[at];
      if (!word || word.isCapital || (word.isMark && word.text !== '-')) break;
      if (word.norm === 'where' && before && LOCATIVES.has(before.norm)) return 'city';
      const kind = PLACE_NOUNS.get(word.norm);
      const follower = words[at + 1]?.norm;
      if (kind && (follower === 'in' || follower === 'of' || follower === ',')) return kind;
    }
  }
  // "from Mondragón in the Basque Country"
  if (next?.norm === 'in' && before && FIRM_LOCATIVES.has(before.norm)) {
    const at = words[to + 1]?.norm === 'the' ? to + 2 : to + 1;
    if (words[at]?.isCapital && matchPlace(words, at, find, text)) return 'city';
  }
  // "LightGuide Optics, of Livani, makes"
  if (before?.norm === 'of' && beforeThat?.text === ',' && words[from - 3]?.isCapital && next?.text === ',')
    return 'city';
  // "from Penzance to Peterhead"
  if (
    to - from === 1 &&
    ((before?.norm === 'from' && next?.norm === 'to' && words[to + 1]?.isCapital) ||
      (before?.norm === 'to' && beforeThat?.isCapital && words[from - 3]?.norm === 'from'))
  )
    return 'city';
  // "Dentaria GmbH of Biberach"
  if (
    to - from === 1 &&
    before?.norm === 'of' &&
    beforeThat &&
    (isLegalForm(beforeThat) || COMPANY_WORDS.has(beforeThat.norm)) &&
    beforeThat.isCapital
  )
    return 'city';
  if (next?.text === ',') {
    // "in Rajkot, Gujarat"; "of Redruth, in Cornwall"
    const at = words[to + 1]?.norm === 'in' ? to + 2 : to + 1;
    const wider = words[at];
    if (before && (LOCATIVES.has(before.norm) || before.text === '(') && wider?.isCapital) {
      const match = matchPlace(words, at, find, text);
      if (match && !match.place.ambiguous && words[match.to]?.norm !== "'s" && !words[from]?.isUpper) return 'city';
    }
  }
  return null;
}

export function isDemonym(word: Word): boolean {
  return demonym(word.text) !== null;
}
