/**
 * Finding sentences by their words: a plain scan of folded texts, the longest word of the query first. Thirty megabytes
 * take some tens of milliseconds, and nothing is held but the texts and where their sentences end.
 */
import { foldLong, type LongFolded, toFolded, toOriginal } from './foldLong.ts';
import { mergeRanges, type Range } from './matching.ts';
import { listSentences } from './sentences.ts';
import type { Sliced } from './sliced.ts';
import { findTerm, isWordEnd, readPhrase, readTerms, type Term } from './textQuery.ts';
import type { SourceText } from './textSource.ts';

/** One sentence that has all words of a query, or the fewest in a row of one paragraph that have them together. */
export interface TextHit {
  readonly article: string;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** Where the words stand in the article's text. */
  readonly ranges: readonly Range[];
}

export interface TextResults {
  /** Best first. */
  readonly hits: readonly TextHit[];
  /** How many there are, given or not. */
  readonly count: number;
}

export interface TextSearch {
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

/** Letters looked through between two places to pause: less than a millisecond. */
const STRETCH = 100_000;

/** A search without texts; give it some before asking. */
export function createTextSearch(): TextSearch {
  const texts: ReadText[] = [];
  return {
    add: (slice) => {
      for (const text of slice) texts.push(read(text));
    },
    *find(query, most) {
      const terms = readTerms(query);
      const phrase = readPhrase(query);
      const best: Found[] = [];
      let count = 0;
      let looked = 0;
      for (const text of terms.length === 0 ? [] : texts) {
        for (const found of findIn(text, terms, phrase)) {
          count += 1;
          keep(best, found, most);
        }
        looked += text.folded.text.length;
        if (looked < STRETCH) continue;
        looked = 0;
        yield;
      }
      return { hits: best.map((found) => toHit(found, terms)), count };
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
  const { text: letters } = text.folded;
  // Most texts lack a word, and are left as soon as that is known.
  const firsts = terms.map(() => 0);
  for (const [at, term] of terms.entries()) {
    const place = findTerm(letters, term, 0);
    if (place === null) return [];
    firsts[at] = place[0];
  }
  const has = new Int32Array(text.starts.length);
  const hasWhole = new Int32Array(text.starts.length);
  for (const [at, term] of [...terms, phrase].entries()) note(text, term, 1 << at, has, hasWhole, firsts[at] ?? 0);
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
function note(text: ReadText, term: Term, bit: number, has: Int32Array, hasWhole: Int32Array, from: number): void {
  const { starts, ends, folded } = text;
  let sentence = 0;
  for (let place = findTerm(folded.text, term, from); place; place = findTerm(folded.text, term, place[1])) {
    const [at, end] = place;
    while (sentence < ends.length && (ends[sentence] ?? 0) < end) sentence += 1;
    if (sentence === ends.length) return;
    if (at < (starts[sentence] ?? 0)) continue;
    has[sentence] = (has[sentence] ?? 0) | bit;
    if (isWordEnd(folded.text, end) && (term.endings.length === 1 || folded.text.startsWith(term.text, at)))
      hasWhole[sentence] = (hasWhole[sentence] ?? 0) | bit;
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

/** Puts one in its place among the best, of equals behind those that came before. */
function keep(best: Found[], found: Found, most: number): void {
  const last = best[most - 1];
  if (last && last.rank <= found.rank) return;
  const at = best.findIndex(({ rank }) => rank > found.rank);
  best.splice(at < 0 ? best.length : at, 0, found);
  best.length = Math.min(best.length, most);
}

function toHit({ text: { id, folded, starts, ends }, first, last }: Found, terms: readonly Term[]): TextHit {
  const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
  const ranges: Range[] = [];
  for (const term of terms)
    for (let place = findTerm(folded.text, term, start); place; place = findTerm(folded.text, term, place[1])) {
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
