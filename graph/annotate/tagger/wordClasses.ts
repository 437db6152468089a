/** Which of the lexicon's lists know a word, and what its letters look like: what the tagger sees of a single word. */
import { demonym, lookupPlace } from '../../gazetteer/places.ts';
import { hashWord } from '../../learned/features.ts';
import { BODY_HEADS, LEVEL_WORDS, TOPIC_WORDS } from '../mentions/lexicon/bodies.ts';
import { FUNCTION_WORDS, GENERIC_CAPITALS, MONTHS_AND_DAYS } from '../mentions/lexicon/common.ts';
import {
  COMPANY_NOUNS,
  COMPANY_POSSESSIONS,
  COMPANY_VERBS,
  GOODS,
  isCompanyWord,
  LEGAL_FORMS,
} from '../mentions/lexicon/companies.ts';
import { GIVEN_NAMES } from '../mentions/lexicon/givenNames.ts';
import { EAST_ASIAN_SURNAMES, HONORIFICS, PINYIN_SYLLABLES, POSTS, SPEECH_VERBS } from '../mentions/lexicon/persons.ts';
import { EVENT_HEADS, GATHERINGS, POLICY_HEADS } from '../mentions/lexicon/policies.ts';
import { COMPASS, PLACE_NOUNS, REGION_WORDS, ZONE_HEADS } from '../mentions/lexicon/regions.ts';
import {
  EMPTY_MODIFIERS,
  FIELD_NOUNS,
  INDUSTRY_NOUNS,
  KNOWN_FIELDS,
  LIGHT_NOUNS,
  LOOSE_MAKING_VERBS,
  MAKER_NOUNS,
  MAKING_VERBS,
  NOT_PRODUCTS,
  VACUOUS_NOUNS,
} from '../mentions/lexicon/things.ts';
import type { Word } from '../mentions/words.ts';
import { readClusters } from './clusters.ts';

type Known = { has(word: string): boolean };

/** Their order numbers the classes: a model is fitted to it. */
const LISTS: readonly Known[] = [
  BODY_HEADS,
  LEVEL_WORDS,
  TOPIC_WORDS,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  MONTHS_AND_DAYS,
  COMPANY_NOUNS,
  COMPANY_POSSESSIONS,
  COMPANY_VERBS,
  GOODS,
  LEGAL_FORMS,
  EAST_ASIAN_SURNAMES,
  GIVEN_NAMES,
  HONORIFICS,
  PINYIN_SYLLABLES,
  POSTS,
  SPEECH_VERBS,
  EVENT_HEADS,
  GATHERINGS,
  POLICY_HEADS,
  COMPASS,
  PLACE_NOUNS,
  REGION_WORDS,
  ZONE_HEADS,
  EMPTY_MODIFIERS,
  FIELD_NOUNS,
  INDUSTRY_NOUNS,
  KNOWN_FIELDS,
  LIGHT_NOUNS,
  LOOSE_MAKING_VERBS,
  MAKER_NOUNS,
  MAKING_VERBS,
  NOT_PRODUCTS,
  VACUOUS_NOUNS,
  { has: isCompanyWord },
];

/** Classes behind those of the lists. */
const PLACE = LISTS.length;
const UNSURE_PLACE = PLACE + 1;
const NATIONALITY = PLACE + 2;
const PINYIN = PLACE + 3;
const PLURAL = PLACE + 4;

/** A word as numbers, ready to be mixed into features. */
export interface Traits {
  readonly norm: number;
  readonly stem: number;
  readonly shape: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly classes: readonly number[];
  /** Clusters of words of like use, the narrow and the wide one; empty for unknown words. */
  readonly clusters: readonly number[];
}

const known = new Map<string, Traits>();
const MOST_KNOWN = 30_000;

export function readTraits({ text, norm, isCapital }: Word): Traits {
  const cached = known.get(text);
  if (cached) return cached;
  const classes: number[] = [];
  LISTS.forEach((list, at) => {
    if (list.has(norm)) classes.push(at);
  });
  const singular = readStem(norm);
  if (singular !== norm) {
    classes.push(PLURAL);
    if (!classes.includes(9) && GOODS.has(singular)) classes.push(9);
  }
  if (isCapital) {
    const place = lookupPlace(text)[0];
    if (place) classes.push(place.ambiguous ? UNSURE_PLACE : PLACE);
    if (demonym(text)) classes.push(NATIONALITY);
    if (isPinyin(norm)) classes.push(PINYIN);
  }
  const letters = [...norm];
  const traits: Traits = {
    norm: hashWord(norm),
    stem: hashWord(singular),
    shape: hashWord(readShape(text)),
    starts: letters.length > 3 ? [hashWord(`^${letters.slice(0, 3).join('')}`)] : [],
    ends: [2, 3, 4].flatMap((size) => (letters.length > size ? [hashWord(`$${letters.slice(-size).join('')}`)] : [])),
    classes,
    clusters: readClusters(norm, singular),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, traits);
  return traits;
}

/** "valves" → "valve", "batteries" → "battery": roughly, but always the same way. */
export function readStem(norm: string): string {
  if (norm.length < 4 || !norm.endsWith('s') || /(?:ss|us|is|'s)$/.test(norm)) return norm;
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`;
  return /(?:ches|shes|sses|xes)$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1);
}

/** "Yuxin" → "Aa", "LX-9" → "AA-0", "e-bike" → "a-a". */
function readShape(text: string): string {
  return text
    .replace(/\p{Lu}{2,}/gu, 'AA')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 8);
}

/** Whether a word can be cut into syllables of pinyin, two or three of them. */
function isPinyin(norm: string): boolean {
  const cut = (rest: string, left: number): boolean => {
    if (rest === '') return true;
    if (left === 0) return false;
    for (let size = Math.min(6, rest.length); size > 0; size -= 1)
      if (PINYIN_SYLLABLES.has(rest.slice(0, size)) && cut(rest.slice(size), left - 1)) return true;
    return false;
  };
  return norm.length > 3 && norm.length < 16 && cut(norm, 3);
}
