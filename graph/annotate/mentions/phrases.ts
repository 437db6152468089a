/** Noun phrases in small letters, as far as fields and products need them. */
import { EMPTY_MODIFIERS } from './lexicon/things.ts';
import type { Word } from './words.ts';

export interface NounPhrase {
  /** Word indices of the phrase without articles, numbers and empty modifiers; `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const STOP = new Set(
  'that which who whose whom where when while as if than because since for to of in on at by with from into onto over under through across via per after before until during within without between among against along is are was were be been has have had can could will would may might should must do does did it they them he she we you not nor or but and plus also so then there here up off out about'.split(
    ' ',
  ),
);

/** The noun phrase that begins at `start`, or null; skips articles, numbers and empty modifiers before it. */
export function readNounPhrase(words: readonly Word[], start: number, untilPlural = false): NounPhrase | null {
  let from = start;
  while (from < words.length && isSkippable(words[from])) from += 1;
  // "1,200 sets of …"
  if (
    /^(?:sets|units|pieces|tons|tonnes|pairs|kinds|types|batches|models)$/.test(words[from]?.norm ?? '') &&
    words[from + 1]?.norm === 'of'
  )
    return readNounPhrase(words, from + 2, untilPlural);
  let to = from;
  let lastNoun = -1;
  while (to < words.length && to - from < 6) {
    const word = words[to];
    if (!word || word.isMark || word.norm === "'s" || STOP.has(word.norm)) break;
    if (/^\d/.test(word.text) && !/\p{L}/u.test(word.text)) break;
    if (
      word.pos === 'PRON' ||
      word.pos === 'DET' ||
      word.pos === 'ADP' ||
      word.pos === 'AUX' ||
      word.pos === 'SCONJ' ||
      word.pos === 'CCONJ'
    )
      break;
    if (word.pos === 'ADV' && lastNoun >= 0) break;
    if (word.isCapital && !word.isUpper && !word.isInitial && lastNoun >= 0) break;
    const isVerb = word.pos === 'VERB' && !/(?:ing|ed)$/.test(word.norm);
    if (
      to === from &&
      word.pos === 'VERB' &&
      /^(?:makes|sells|produces|builds|develops|supplies|exports|designs|has|is|employs)$/.test(word.norm)
    )
      break;
    if (isVerb && lastNoun >= 0 && !/s$/.test(word.norm)) break;
    if (isVerb && lastNoun >= 0 && isPlural(words[to - 1])) break;
    if (word.pos === 'VERB' && /ed$/.test(word.norm) && lastNoun === to - 1 && to > from) break;
    if (word.pos === 'VERB' && /ing$/.test(word.norm) && lastNoun === to - 1 && isPlural(words[to - 1])) break;
    if (
      word.pos === 'NOUN' ||
      word.pos === 'PROPN' ||
      /(?:ing|ics|tion|ment|gy)$/.test(word.norm) ||
      (isVerb && to > from) ||
      (untilPlural && isPlural(word))
    )
      lastNoun = to;
    to += 1;
    if (untilPlural && isPlural(word) && !word.isUpper && !MODIFIER_PLURALS.has(word.norm)) break;
  }
  return lastNoun >= from ? { from, to: lastNoun + 1 } : null;
}

/** Plural in form, yet they often stand before another noun: "electronics maker". */
const MODIFIER_PLURALS = new Set(
  'electronics plastics sports goods systems communications materials semiconductors optics ceramics textiles metals'.split(
    ' ',
  ),
);

/** Items of a list "A, B and C" that begins at `start`; each item a noun phrase. */
export function readNounList(words: readonly Word[], start: number, longest = 8): NounPhrase[] {
  const items: NounPhrase[] = [];
  let at = start;
  let hasClosed = false;
  const allowsArticles = /^(?:a|an|the)$/.test(words[start]?.norm ?? '');
  while (items.length < longest) {
    const item = readNounPhrase(words, at);
    if (!item || item.from > at + 4) break;
    // "test and measurement technologies": a bare noun shares the head of the next.
    const shared = items.length === 0 ? readSharedHead(words, item) : null;
    if (shared) {
      items.push(shared);
      break;
    }
    // "specialise in niche sectors, command a high share": a verb, not an item.
    if (items.length > 0 && item.to - item.from === 1 && /^(?:a|an|the)$/.test(words[item.to]?.norm ?? '')) break;
    items.push(item);
    let next = item.to;
    const isComma = words[next]?.text === ',' || words[next]?.text === ';';
    if (isComma) next += 1;
    const joins = words[next]?.norm === 'and' || words[next]?.norm === 'or' || words[next]?.text === '&';
    if (joins) {
      next += 1;
      if (words[next]?.norm === 'then' || words[next]?.norm === 'also') break;
    } else if (!isComma) break;
    if (words[next]?.isCapital && !words[next]?.isUpper) break;
    if (joins && !isComma && items.length > 1) hasClosed = true;
    at = next;
    if (hasClosed || (joins && isComma)) {
      const last = readNounPhrase(words, at);
      if (last && last.from <= at + 3) items.push(last);
      break;
    }
    if (isComma && /^(?:a|an|the|its|his|which)$/.test(words[at]?.norm ?? '') && !allowsArticles) break;
  }
  return items;
}

/** One bare singular noun, "and", then a longer plural phrase: one thing, not two. */
function readSharedHead(words: readonly Word[], item: NounPhrase): NounPhrase | null {
  const only = words[item.from];
  if (
    item.to - item.from !== 1 ||
    !only ||
    isPlural(only) ||
    only.isCapital ||
    words[item.to]?.norm !== 'and' ||
    words[item.from - 1]?.pos === 'DET'
  )
    return null;
  const next = readNounPhrase(words, item.to + 1);
  if (
    !next ||
    words[next.from]?.pos === 'VERB' ||
    next.from !== item.to + 1 ||
    next.to - next.from < 2 ||
    !isPlural(words[next.to - 1])
  )
    return null;
  return /^(?:technologies|services|systems|solutions|devices|instruments|machines|products|parts|components)$/.test(
    words[next.to - 1]?.norm ?? '',
  )
    ? { from: item.from, to: next.to }
    : null;
}

function isSkippable(word: Word | undefined): boolean {
  if (!word || word.isMark) return false;
  // "an eleven-person seal maker"
  if (/-(?:person|worker|man|strong|member|year|year-old|employee)$/.test(word.norm)) return true;
  return EMPTY_MODIFIERS.has(word.norm) || word.pos === 'DET' || /^\d[\d,.]*$/.test(word.text);
}

export function isPlural(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /[^s'u]s$/.test(word.norm) &&
    word.norm.length > 3 &&
    !/(?:ics|ness|less|lens|gas|bus)$/.test(word.norm)
  );
}

const IRREGULAR = new Map([
  ['lens', 'lens'],
  ['lenses', 'lens'],
  ['gas', 'gas'],
  ['gases', 'gas'],
  ['buses', 'bus'],
  ['glasses', 'glasses'],
  ['chassis', 'chassis'],
  ['series', 'series'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['valves', 'valve'],
  ['moulds', 'mould'],
  ['axes', 'axis'],
  ['goods', 'goods'],
  ['apparatus', 'apparatus'],
  ['analyses', 'analysis'],
  ['scissors', 'scissors'],
  ['electronics', 'electronics'],
  ['drives', 'drive'],
  ['sleeves', 'sleeve'],
]);

/** The singular of a word in lower case; capitals before the ending stay. */
export function singularize(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR.get(lower);
  if (known) return known === lower ? word : known;
  if (/(?:ics|ss|us|is|news)$/.test(lower) || lower.length < 4 || !lower.endsWith('s')) return word;
  if (/[^aeiou]ies$/.test(lower)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zzes)$/.test(lower)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const LISTING = new Set(['including', 'include', 'includes', 'namely']);

export function isCount(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'NUM' ||
      /^\d[\d,]*$/.test(word.text) ||
      /^(?:another|others|most|some|which|half|many)$/.test(word.norm))
  );
}

/** Where a list begins behind "such as", "including", "like", a colon; 0 when there is none. */
export function afterListing(words: readonly Word[], at: number): number {
  let start = at;
  if (words[start]?.text === ',') start += 1;
  const word = words[start];
  if (!word) return 0;
  if (LISTING.has(word.norm)) return start + 1;
  if (word.norm === 'such' && words[start + 1]?.norm === 'as') return start + 2;
  if (word.norm === 'like' || (word.text === ':' && words[start + 1])) return start + 1;
  return 0;
}

/** How far left of `at` the modifiers of the noun there reach. */
export function leftPhrase(words: readonly Word[], at: number, longest: number): number {
  let from = at;
  while (from > 0 && at - from < longest) {
    const word = words[from - 1];
    if (!word || word.isMark || word.norm === "'s" || EMPTY_MODIFIERS.has(word.norm)) break;
    if (/^[-‑]/.test(word.text)) break;
    if (/-(?:person|worker|man|strong|member|year|year-old|employee)$/.test(word.norm)) break;
    if (word.isCapital && !(word.isUpper && word.text.length < 6)) break;
    const fits =
      word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN' || /(?:ing|ed|tion|-\p{Ll}+)$/u.test(word.norm);
    if (!fits || /^(?:year|month|state|national|provincial|municipal|pillar)$/.test(word.norm)) break;
    from -= 1;
  }
  return from;
}
