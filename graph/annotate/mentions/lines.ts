/** Sentences as lines of words, and what the whole article's spelling says about capitals. */
import type { Article, Sentence } from '../../model.ts';
import { FUNCTION_WORDS } from './lexicon/common.ts';
import { readWords, type Word } from './words.ts';

export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** `title` where most words are capitalised, `capitals` where nearly all letters are: capitals then mean nothing. */
  readonly style: 'prose' | 'title' | 'capitals';
}

/** The article's habits: which words it writes small, which it capitalises within sentences. */
export interface Spelling {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

export function readLines(article: Article, sentences: readonly Sentence[]): Line[] {
  return sentences.map((sentence, index) => {
    const words = readWords(sentence, article.text);
    return { index, sentence, words, style: readStyle(words, article.blocks[sentence.block]?.kind ?? 'body') };
  });
}

function readStyle(words: readonly Word[], kind: string): Line['style'] {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    if (word.isMark || word.isInitial || !/\p{L}/u.test(word.text) || FUNCTION_WORDS.has(word.norm)) continue;
    long += 1;
    if (word.isCapital) capital += 1;
    if (word.isUpper) upper += 1;
  }
  if (long >= 2 && upper / long > 0.8) return 'capitals';
  const isHead = kind === 'headline' || kind === 'heading';
  return isHead && long >= 3 && capital / long >= 0.7 ? 'title' : 'prose';
}

export function readSpelling(lines: readonly Line[]): Spelling {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { words, style } of lines) {
    if (style !== 'prose') continue;
    for (const word of words) {
      if (word.isMark) continue;
      if (!word.isCapital) small.add(word.norm);
      else if (!word.isInitial) capital.add(word.norm);
    }
  }
  return { small, capital };
}
