/**
 * Blocks → sentences of tokens. Tokens, tags and lemmas come from wink-nlp; offsets and sentence ends are ours,
 * because wink ends sentences at abbreviations that news is full of ("Co., Ltd. (Yuxin)", "U.S. dollars").
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Article, Sentence, Token } from '../model.ts';
import { endsSentence } from './sentenceEnds.ts';

/** The words wink knows, to which it adds those it meets: what it met in one article must not change the next. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

let lexemes: Lexemes = { hash: {}, list: [] };
let nlp = load();
let first = lexemes.list.length;
let known = first;

/** Words met are kept in a list even when forgotten: beyond so many wink is loaded anew, so that memory stays flat. */
const MOST_MET = 200_000;

function load(): ReturnType<typeof winkNLP> {
  const { core, ...rest } = model as unknown as { core: () => { features: { lexeme: Lexemes } } };
  const loaded = () => {
    const own = core();
    lexemes = own.features.lexeme;
    return own;
  };
  return winkNLP({ ...rest, core: loaded } as unknown as typeof model, ['pos']);
}

/** Makes the next text read as if it were the first. */
function forgetWords(): void {
  if (lexemes.list.length - first > MOST_MET) {
    nlp = load();
    first = lexemes.list.length;
  } else for (let at = known; at < lexemes.list.length; at += 1) delete lexemes.hash[lexemes.list[at] as string];
  known = lexemes.list.length;
}

// The typings give these readers the shape of a span's; at run time they are a token's.
const readValue = nlp.its.value as unknown as ItsFunction<string>;
const readTag = nlp.its.pos as unknown as ItsFunction<string>;
const readLemma = nlp.its.lemma as unknown as ItsFunction<string>;

/** Kinds of block that say something; the rest is metadata or clutter. */
const READ_BLOCKS: ReadonlySet<string> = new Set(['headline', 'heading', 'body', 'caption']);

/** Every sentence of the article's telling blocks, in order; each has at least one token. */
export function readSentences(article: Article): Sentence[] {
  forgetWords();
  return article.blocks.flatMap((block, index) => {
    if (!READ_BLOCKS.has(block.kind)) return [];
    return splitSentences(tokenize(article.text, block.start, block.end), article.text, index);
  });
}

/** Tokens of `text.slice(start, end)`, with offsets into `text`. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const slice = text.slice(start, end);
  if (slice.trim() === '') return [];
  const tokens = nlp.readDoc(slice).tokens();
  const values = tokens.out(readValue);
  const tags = tokens.out(readTag);
  const lemmas = tokens.out(readLemma);
  const result: Token[] = [];
  let cursor = 0;
  values.forEach((value, index) => {
    const at = slice.indexOf(value, cursor);
    // A value that is not in the text to the letter (wink normalises a few characters) has no place: leave it out.
    if (at < 0 || value.trim() === '') return;
    cursor = at + value.length;
    result.push({
      start: start + at,
      end: start + cursor,
      text: value,
      norm: normalize(value),
      // Of "cannot" wink gives as lemma whatever word it met last.
      lemma: value.toLowerCase() === 'cannot' ? 'can' : normalize(lemmas[index] ?? value),
      pos: tags[index] ?? 'X',
    });
  });
  return result;
}

/** Lower case with typographic quotes and hyphens made plain; dashes of every length become "—". */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\w.,$%&'"()-]+$/.test(lower)) return lower === '--' ? '—' : lower;
  return lower
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[‒–—―]|--+/g, '—');
}

function splitSentences(tokens: readonly Token[], text: string, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (index < tokens.length - 1 && !endsSentence(tokens, index, text)) continue;
    const part = tokens.slice(first, index + 1);
    const head = part[0];
    const tail = part.at(-1);
    if (head && tail) sentences.push({ start: head.start, end: tail.end, block, tokens: part });
    first = index + 1;
  }
  return sentences;
}
