/**
 * Finding sentences by their words: a plain scan of folded texts, the longest word of the query first. Thirty megabytes
 * take some tens of milliseconds, and nothing is held but the texts, where their sentences end and, once a word was
 * looked for that none of them has, their words.
 */

import { listSentences } from '../evidence/sentences.ts';
import { createDefiner, readMeaning } from '../questions/definitions.ts';
import { type Mended, NO_TEXTS, type TextHit, type TextResults } from '../search/hits.ts';
import { mergeRanges, type Range } from '../search/matching.ts';
import type { Sliced } from '../sliced.ts';
import { foldLong, type LongFolded, toFolded, toOriginal } from './foldLong.ts';
import { findForm, findTerm, isEnd, readPhrase, readTerms, type Term, tidyQuery } from './textQuery.ts';
import type { SourceText } from './textSource.ts';
import { countWords, findMeant, type WordCounts } from './wordCounts.ts';

export interface TextSearch {
  /** A text that comes again takes the place of what it was. */
  readonly add: (slice: readonly SourceText[]) => void;
  /** At most `most` sentences; none for a query of fewer than three letters. */
  readonly find: (query: string, most: number) => Sliced<TextResults>;
}

interface ReadText {
  readonly id: string;
  readonly folded: LongFolded;
  /** Of each sentence, in the folded text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each paragraph its first sentence, and one past the last. */
  readonly blocks: Int32Array;
}

interface Found {
  readonly text: ReadText;
  /** Numbers of sentences, both included. */
  readonly first: number;
  readonly last: number;
  /** The lower the better. */
  readonly rank: number;
}

/** One in its place among those of its article: the best has 0. */
interface Placed extends Found {
  readonly turn: number;
}

/** Letters looked through between two places to pause: less than a millisecond. */
const STRETCH = 100_000;

/** A search without texts; give it some before asking. */
export function createTextSearch(): TextSearch {
  const texts = new Map<string, ReadText>();
  let words: WordCounts | null = null;

  /** Visits the texts one after the other, with places to pause. */
  function* visit(see: (text: ReadText) => void): Sliced<void> {
    let looked = 0;
    for (const text of texts.values()) {
      see(text);
      looked += text.folded.text.length;
      if (looked < STRETCH) continue;
      looked = 0;
      yield;
    }
  }

  function* look(query: string, most: number): Sliced<TextResults> {
    const meaning = readMeaning(query);
    const terms = readTerms(meaning ?? query);
    if (terms.length === 0) return NO_TEXTS;
    const phrase = readPhrase(meaning ?? query);
    const define = meaning === null ? null : createDefiner(meaning);
    const best: Placed[] = [];
    let count = 0;
    yield* visit((text) => {
      const all = findIn(text, terms, phrase);
      const found = (define ? all.map((one) => rankMeaning(one, define)) : all).toSorted((a, b) => a.rank - b.rank);
      count += found.length;
      for (const [turn, one] of found.slice(0, most).entries()) keep(best, { ...one, turn }, most);
    });
    const isDefined = (best[0]?.rank ?? 0) < 0;
    return { hits: best.map((found) => toHit(found, terms)), count, isDefined, mended: null };
  }

  /** The query with words that the articles have; null where there are no such words for all that they lack. */
  function* mend(query: string): Sliced<Mended | null> {
    const meant = new Map<string, string>();
    for (const term of readTerms(query)) {
      let isSaid = false;
      yield* visit(({ folded }) => {
        isSaid ||= findTerm(folded.text, term, 0) !== null;
      });
      if (isSaid) continue;
      words ??= yield* countWords([...texts.values()].map(({ folded }) => folded.text));
      const word = term.isExact ? null : yield* findMeant(words, term.text);
      if (word === null) return null;
      meant.set(term.text, word);
    }
    const mended = tidyQuery(query).replace(/\p{L}+/gu, (word) => meant.get(word) ?? word);
    return meant.size > 0 ? { unsaid: [...meant.keys()], query: mended } : null;
  }

  return {
    add: (slice) => {
      for (const text of slice) texts.set(text.id, read(text));
      words = null;
    },
    *find(query, most) {
      const results = yield* look(query, most);
      const mended = results.count > 0 ? null : yield* mend(query);
      if (!mended) return results;
      const meant = yield* look(mended.query, most);
      return meant.count > 0 ? { ...meant, mended } : results;
    },
  };
}

function read({ id, text, blocks }: SourceText): ReadText {
  const folded = foldLong(text);
  const sentences = blocks.map((block) => listSentences(text, block));
  const all = sentences.flat();
  const firsts = [0];
  for (const { length } of sentences) firsts.push((firsts.at(-1) ?? 0) + length);
  return {
    id,
    folded,
    starts: Int32Array.from(all, ({ start }) => toFolded(folded, start)),
    ends: Int32Array.from(all, ({ end }) => toFolded(folded, end)),
    blocks: Int32Array.from(firsts),
  };
}

/** What fits in one text, in reading order. */
function findIn(text: ReadText, terms: readonly Term[], phrase: Term): readonly Found[] {
  // Most texts lack a word, and are left as soon as that is known.
  if (!terms.every((term) => findTerm(text.folded.text, term, 0))) return [];
  const has = new Int32Array(text.starts.length);
  const hasWhole = new Int32Array(text.starts.length);
  for (const [at, term] of [...terms, phrase].entries()) note(text, term, 1 << at, has, hasWhole);
  const all = 2 ** terms.length - 1;
  const found: Found[] = [];
  const tell = (first: number, last: number) => {
    let [any, whole] = [0, 0];
    for (let at = first; at <= last; at += 1) {
      any |= has[at] ?? 0;
      whole |= hasWhole[at] ?? 0;
    }
    const isPhrase = first === last && any > all;
    const missed = terms.length - countBits(whole & all);
    found.push({ text, first, last, rank: rankOf(last - first, isPhrase, missed, first) });
  };
  for (let block = 0; block < text.blocks.length - 1; block += 1) {
    const [from, to] = [text.blocks[block] ?? 0, text.blocks[block + 1] ?? 0];
    const before = found.length;
    for (let at = from; at < to; at += 1) if (((has[at] ?? 0) & all) === all) tell(at, at);
    const run = found.length === before ? findRun(has, from, to, all) : null;
    if (run) tell(...run);
  }
  return found;
}

/** Notes in every sentence whether it has a term, and has it in whole words, as typed. */
function note(text: ReadText, { forms }: Term, bit: number, has: Int32Array, hasWhole: Int32Array): void {
  const { starts, ends, folded } = text;
  for (const [which, form] of forms.entries()) {
    let sentence = 0;
    for (let place = findForm(folded.text, form, 0); place; place = findForm(folded.text, form, place[1])) {
      const [at, end] = place;
      while (sentence < ends.length && (ends[sentence] ?? 0) < end) sentence += 1;
      if (sentence === ends.length) break;
      if (at < (starts[sentence] ?? 0)) continue;
      has[sentence] = (has[sentence] ?? 0) | bit;
      const isTyped =
        which === 0 && folded.text.startsWith(form.endings[0] ?? '', end - (form.endings[0] ?? '').length);
      if (isTyped && isEnd(folded.text, end)) hasWhole[sentence] = (hasWhole[sentence] ?? 0) | bit;
    }
  }
}

/** The fewest sentences in a row, between two of one paragraph, that have all words together; the first of several. */
function findRun(has: Int32Array, from: number, to: number, all: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  for (let first = from; first < to; first += 1) {
    const reach = best ? Math.min(to, first + best[1] - best[0]) : to;
    let any = 0;
    for (let last = first; last < reach; last += 1) {
      any |= (has[last] ?? 0) & all;
      if (any !== all) continue;
      best = [first, last];
      break;
    }
    // What the rest of the paragraph lacks, no later beginning finds.
    if (!best) return null;
  }
  return best;
}

/** One sentence before several, the query as typed before its words elsewhere, whole words before beginnings, then the earlier. */
function rankOf(further: number, isPhrase: boolean, missed: number, sentence: number): number {
  return ((further * 2 + (isPhrase ? 0 : 1)) * 32 + missed) * 2 ** 24 + sentence;
}

/** What defines comes before all else. */
function rankMeaning(found: Found, define: ReturnType<typeof createDefiner>): Found {
  const { text, first, last } = found;
  const way = define(text.folded.text.slice(text.starts[first], text.ends[last]));
  return way === null ? found : { ...found, rank: way - 10 };
}

/** Puts one in its place among the best, of equals behind those that came before: articles take turns. */
function keep(best: Placed[], placed: Placed, most: number): void {
  const isBetter = (other: Placed) => (placed.turn - other.turn || placed.rank - other.rank) < 0;
  const last = best[most - 1];
  if (last && !isBetter(last)) return;
  const at = best.findIndex(isBetter);
  best.splice(at < 0 ? best.length : at, 0, placed);
  best.length = Math.min(best.length, most);
}

function toHit({ text: { id, folded, starts, ends }, first, last }: Found, terms: readonly Term[]): TextHit {
  const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
  const ranges: Range[] = [];
  for (const form of terms.flatMap(({ forms }) => forms))
    for (let place = findForm(folded.text, form, start); place; place = findForm(folded.text, form, place[1])) {
      if (place[1] > end) break;
      ranges.push([toOriginal(folded, place[0]), toOriginal(folded, place[1])]);
    }
  return { article: id, start: toOriginal(folded, start), end: toOriginal(folded, end), ranges: mergeRanges(ranges) };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
