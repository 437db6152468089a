/** What the words around a name say of its being a place. */
import { COMPANY_WORDS } from './lexicon/companies.ts';
import { PLACE_NOUNS, REGION_WORDS } from './lexicon/regions.ts';
import { FIRM_LOCATIVES, matchPlace, type PlaceFinder } from './places.ts';
import { isLegalForm } from './runs.ts';
import type { Word } from './words.ts';

const LOCATIVES = new Set(
  'in at from near to around across outside throughout between neighbouring neighboring of and'.split(' '),
);

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
  // "Morbi (Gujarat)"
  if (
    next?.text === '(' &&
    words[to + 2]?.text === ')' &&
    words[to + 1] &&
    find(words[to + 1]?.text ?? '').some((place) => !place.ambiguous)
  )
    return 'city';
  // "the city of X", "the northern province of X"
  if (before?.norm === 'of' && beforeThat && PLACE_NOUNS.has(beforeThat.norm) && beforeThat.norm !== 'capital')
    return PLACE_NOUNS.get(beforeThat.norm) ?? null;
  // "Cluses is the capital of", "Zlín is a town in"
  if (/^(?:is|was)$/.test(next?.norm ?? '') && /^(?:a|an|the)$/.test(words[to + 1]?.norm ?? '')) {
    const kind = PLACE_NOUNS.get(words[to + 2]?.norm ?? '') ?? PLACE_NOUNS.get(words[to + 3]?.norm ?? '');
    if (kind) return kind;
  }
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
