/**
 * Words as numbers. Of words only those stand for themselves that the treebank has in several documents; the others
 * are all one, known to the tagger by their endings. So no rare word of the treebank is memorised.
 */
import { hashWord, mix } from '../../learned/features.ts';
import { doubleForm } from './nounsAndVerbs.ts';

/** What the models know of a word, whatever its capitals. */
export interface WordKeys {
  /** The hash of the word, or `UNKNOWN`. */
  readonly word: number;
  /** Hashes of its last one, two, three and four letters. */
  readonly endings: readonly [number, number, number, number];
  /** `doubleForm` of the word. */
  readonly double: number;
}

export const UNKNOWN = 1;
/** Stands where there is no word: before the sentence, after it, or where a tree has no such child. */
export const NONE = 2;

const MOST_KEPT = 100_000;

export class Lexicon {
  private readonly kept = new Map<string, WordKeys>();
  private readonly vocabulary: ReadonlySet<number>;

  /** Takes the hashes (`hashWord`) of the words that stand for themselves. */
  constructor(vocabulary: Iterable<number>) {
    this.vocabulary = new Set(vocabulary);
  }

  /** The keys of a word in lower case (`Token.norm`, `Token.lemma`). */
  keys(word: string): WordKeys {
    const kept = this.kept.get(word);
    if (kept !== undefined) return kept;
    const plain = plainWord(word);
    const hash = hashWord(plain);
    const ending = (length: number) => mix(length, hashWord(plain.slice(-length)));
    const keys: WordKeys = {
      word: this.vocabulary.has(hash) ? hash : UNKNOWN,
      endings: [ending(1), ending(2), ending(3), ending(4)],
      double: doubleForm(plain),
    };
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(word, keys);
    return keys;
  }
}

/** The word with figures made alike: every digit is 0, and beyond four digits they are one. */
export function plainWord(word: string): string {
  return /\d/.test(word) ? word.replace(/\d[\d.,]*\d{4,}|\d[\d.,]{4,}/g, '00000').replace(/\d/g, '0') : word;
}
