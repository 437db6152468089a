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
    const kind = article.blocks[sentence.block]?.kind ?? 'body';
    const words = withoutCredits(
      readWords(sentence, article.text),
      kind,
      sentences[index - 1]?.block === sentence.block,
    );
    return { index, sentence, words, style: readStyle(words, kind) };
  });
}

const CREDIT =
  /^(?:photo|photos|image|images|picture|pictures|photograph|photographs|photographer|courtesy|credit|graphic|illustration)$/;

/** Words without "(Photo/Lydia Liu)", "Photo: Expolinea" and the photographer's bare name behind a caption. */
function withoutCredits(words: Word[], kind: string, isFollowing: boolean): Word[] {
  const said = words.filter((word) => !word.isMark);
  const first = words[0];
  if (kind === 'caption' && isFollowing && said.length <= 4 && said.every((word) => word.isCapital)) return [];
  if (first && CREDIT.test(first.norm) && /^(?::|by|\/)$/.test(words[1]?.norm ?? '')) return [];
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (word.text === '(') {
      const close = words.findIndex((other, index) => index > at && other.text === ')');
      const inner = words.slice(at + 1, close);
      const isCredit =
        close > at &&
        inner.length <= 14 &&
        inner.some(
          (other, index) =>
            CREDIT.test(other.norm) ||
            (other.text === '/' && index > 0 && inner[0]?.isCapital === true && inner[1]?.text !== ':') ||
            (/^(?:reporting|editing|writing)$/.test(other.norm) && inner[index + 1]?.norm === 'by'),
        );
      if (isCredit) {
        at = close;
        continue;
      }
    }
    kept.push(word);
  }
  return kept;
}

function readStyle(words: readonly Word[], kind: string): Line['style'] {
  const letters = words.filter((word) => !word.isMark && /\p{L}/u.test(word.text));
  if (letters.length >= 2 && letters.every((word) => word.text === word.text.toUpperCase())) return 'capitals';
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
  return isHead && long >= 3 && (capital === long || (long >= 8 && capital / long >= 0.85)) ? 'title' : 'prose';
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
