/** The names a query fits, best first: to the letter by tiers, with slips as Fuse ranks them. */
import Fuse from 'fuse.js/min-basic';
import type { SearchEntry } from './entries.ts';
import { hasWord, INSIDE, rankMatch, type Wanted } from './matching.ts';
import { allowTypos, countTypos } from './typos.ts';

export interface RankedEntry {
  readonly entry: SearchEntry;
  /** As `rankMatch` has it; FUZZY and more where there are slips. */
  readonly tier: number;
  /** Runs of letters that Fuse found, both ends inclusive. */
  readonly fuzzy: readonly (readonly [number, number])[];
}

export interface Ranking {
  readonly ranked: readonly RankedEntry[];
  /** Whether the best has the query's words, without a slip. */
  readonly isNamed: boolean;
}

/** Behind every tier of `rankMatch`; each slip is one more. */
const FUZZY = 9;
/** Fuse's bar, low, for slips have been counted before. */
const SIMILAR = 0.45;
/** How much further than the best a fuzzy hit may be, in Fuse's score. */
const FAR = 0.2;
/** What it counts that words stand in another order, in Fuse's score. */
const APART = 0.15;
/** Of names with slips only so many, those with the fewest, are worth Fuse's time. */
const FUZZY_MOST = 64;
/** In a query of so many letters a slip may stand in a short word. */
const LONG = 10;

const FUSE = { keys: ['folded'], includeScore: true, includeMatches: true, ignoreLocation: true, threshold: SIMILAR };

/** @param weightOf of what a name names: of names that fit as well the weightier stands first */
export function rankEntries(
  entries: readonly SearchEntry[],
  wanted: Wanted,
  weightOf: (entry: SearchEntry) => number,
): Ranking {
  const exact: { entry: SearchEntry; tier: number }[] = [];
  const near: { entry: SearchEntry; slips: number }[] = [];
  for (const entry of entries) {
    const tier = rankMatch(entry, wanted);
    if (tier !== null) exact.push({ entry, tier });
    // Initials and synonyms are ours, so they match to the letter only.
    else if (entry.reason !== 'initials' && entry.reason !== 'synonym') {
      const slips = countSlips(entry, wanted);
      if (slips !== null) near.push({ entry, slips });
    }
  }
  const isNamed = exact.some(({ tier }) => tier < INSIDE);
  // What only resembles the query is noise beside what has its words, and so is what resembles it far less.
  const fuzzy = isNamed ? [] : rankFuzzy(near.toSorted((a, b) => a.slips - b.slips).slice(0, FUZZY_MOST), wanted.text);
  const all = [...exact.map((match) => ({ ...match, score: 0, fuzzy: [] })), ...fuzzy];
  const ranked = all.toSorted(
    (a, b) =>
      a.tier - b.tier ||
      a.score - b.score ||
      weightOf(b.entry) - weightOf(a.entry) ||
      a.entry.text.length - b.entry.text.length ||
      (a.entry.text < b.entry.text ? -1 : 1),
  );
  return { ranked, isNamed };
}

function rankFuzzy(near: readonly { readonly entry: SearchEntry; readonly slips: number }[], query: string) {
  const fuse = new Fuse(
    near.map(({ entry }) => entry),
    FUSE,
  );
  const find = (part: string) =>
    new Map(
      fuse.search(part).map(({ item, score = 1, matches }) => [item, { score, fuzzy: matches?.[0]?.indices ?? [] }]),
    );
  const inOrder = find(query);
  const words = query.split(' ').map(find);
  const scored = near.map(({ entry, slips }) => {
    // In any order, each word counts as much as others.
    const apart = words.flatMap((found) => found.get(entry) ?? []);
    const score = APART + apart.reduce((sum, one) => sum + one.score, 0) / apart.length;
    const whole = inOrder.get(entry) ?? { score: SIMILAR, fuzzy: [] };
    const isApart = apart.length === words.length && score < whole.score;
    const best = isApart ? { score, fuzzy: apart.flatMap(({ fuzzy }) => fuzzy) } : whole;
    return { entry, tier: FUZZY + slips, ...best };
  });
  const worst = Math.min(...scored.map(({ score }) => score)) + FAR;
  return scored.filter(({ score }) => score <= worst);
}

/** The slips between a query and a name: in all, or in its words wherever they stand; null where they are too many. */
function countSlips(entry: SearchEntry, { text: query, words }: Wanted): number | null {
  if (words.length === 1) return query.length > 3 ? countIn(entry, query) : null;
  // A mistake in a short word makes another word: where words are matched one by one, the short ones must stand as typed.
  const hasShort = words.every((word) => word.length > 3 || hasWord(entry, word));
  if (!hasShort && query.length < LONG) return null;
  const slips = countIn(entry, query);
  if (slips !== null || !hasShort) return slips;
  let sum = 0;
  for (const word of words) {
    const inWord = countIn(entry, word);
    if (inWord === null) return null;
    sum += inWord;
  }
  return sum;
}

function countIn({ folded }: SearchEntry, part: string): number | null {
  const most = allowTypos(part.length);
  const slips = countTypos(folded, part, most);
  return slips > most ? null : slips;
}
