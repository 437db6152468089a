/**
 * Words as names need them: hyphenated compounds, "R&D", "Co.," and "S.p.A." are one word, a possessive ending is
 * a word of its own. Tags come from the tokens beneath.
 */
import type { Sentence, Span } from '../../model.ts';
import { FUNCTION_WORDS } from './lexicon/common.ts';
import { POSSESSIVE_FIRMS, SMALL_FIRMS } from './lexicon/firmNames.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';

export interface Word extends Span {
  readonly text: string;
  /** Lower case, typographic quotes and hyphens made plain. */
  readonly norm: string;
  /** Universal POS tag of the last token inside the word. */
  readonly pos: string;
  readonly lemma: string;
  /** Starts with a capital letter (or a digit run into letters that hold one, "3M"). */
  readonly isCapital: boolean;
  /** All its letters are capitals and there are at least two. */
  readonly isUpper: boolean;
  /** A mark, not a word. */
  readonly isMark: boolean;
  /** First word of a sentence, a bullet, or a quotation that begins the sentence. */
  readonly isInitial: boolean;
}

const WORD = new RegExp(
  [
    String.raw`(?:Co|Ltd|Inc|Corp|Dr|Mr|Mrs|Ms|St|Jr|Sr|Pvt|Smt|Prof|Gov|Sen|Rep|Gen|No|Bros|Hon|Messrs|Mt|Dept|Univ|Intl|Mfg|Cia|Ing|Sdn|Bhd|Pty|Rev)\.(?![\p{L}\p{N}])`,
    String.raw`\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])`,
    String.raw`\p{Lu}\.(?=\s\p{Lu})`,
    '[$€£¥]',
    // "Jeyanthi a/p Subramaniam", "hikari/9"
    String.raw`(?:[ads]\/[lop]|[AIKP]\/[LS]|\p{Ll}{2,}\/\p{N}+)(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?![’']s(?![\p{L}\p{N}]))(?:[-‐‑&+.'’·/_](?=[\p{L}\p{N}])|,(?=\p{N}{2,3}))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`[’']s(?![\p{L}\p{N}])`,
    '--+',
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const COMPOUND_TAILS = new Set([
  'based',
  'listed',
  'headquartered',
  'born',
  'backed',
  'owned',
  'style',
  'led',
  'wide',
  'made',
  'registered',
  'supplier',
  'maker',
  'owner',
]);
/** "RMB9.7bn", "VNĐ96": money, not a name. */
const SUM =
  /^(?:RMB|CNY|USD|EUR|GBP|HKD?|JPY|KRW|INR|VND|VNĐ|NTD?|US|Rs|DKK|SEK|NOK|CHF|PLN|CZK|HUF|TRY|BRL|MXN|THB|SGD|MYR|IDR|PHP|AUD|CAD|NZD|ZAR|AED|SAR|KES|NGN|[RSAC])\d[\d.,]*(?:bn|m|mn|k|tn|b)?$/i;
const OPENERS = new Set(['"', "'", '(', '[', '•', '·', '-', '—', '*', '>', '›', '|', ':']);

export function normalizeWord(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\w.,&'+()-]+$/.test(lower)) return lower.startsWith('--') ? '—' : lower;
  return lower
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[‒–—―]|--+/g, '—');
}

/** The words and marks of one sentence in order. */
export function readWords(sentence: Sentence, text: string): Word[] {
  const words: Word[] = [];
  const { tokens } = sentence;
  let at = 0;
  let isInitial = true;
  for (const [start, end] of findPieces(sentence, text)) {
    const piece = text.slice(start, end);
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) < end) at += 1;
    const token = tokens[at];
    const shape = readShape(piece);
    const { norm, isMark } = shape;
    const isSuffix = norm === "'s";
    words.push({
      start,
      end,
      text: piece,
      norm,
      pos: isSuffix ? 'PART' : shape.isCompound ? readPos(token?.pos) : (token?.pos ?? 'X'),
      lemma: token && token.start === start && token.end === end ? token.lemma : norm,
      isCapital: shape.isCapital,
      isUpper: shape.isUpper,
      isMark,
      isInitial: isInitial && !isMark,
    });
    if (!isMark && !isSuffix) isInitial = false;
    if (isMark && (norm === '•' || norm === ':' || norm === '›' || /^[“‘]$/.test(piece))) isInitial = true;
    if (isMark && !OPENERS.has(norm)) isInitial = isInitial && words.length < 3;
  }
  return words;
}

interface Shape extends Pick<Word, 'norm' | 'isMark' | 'isCapital' | 'isUpper'> {
  /** A compound of small parts: "zero-boil-off". */
  readonly isCompound: boolean;
}

/** Shapes of words seen lately: most words of an article have been read before. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 20_000;

function readShape(piece: string): Shape {
  const known = shapes.get(piece);
  if (known) return known;
  const shape: Shape = {
    norm: normalizeWord(piece),
    isMark: !/[\p{L}\p{N}]/u.test(piece),
    isCapital:
      SMALL_FIRMS.has(piece.toLowerCase()) ||
      (!SUM.test(piece) &&
        /^(?:\p{Lu}|\p{N}+-?\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{L}|\p{Ll}{3,6}\p{Lu}\p{Ll}|(?:al|el|ul|as|ad|ar|az|ash|an|at)-\p{Lu})/u.test(
          piece,
        )),
    isUpper: /\p{Lu}.*\p{Lu}/u.test(piece) && !/\p{Ll}/u.test(piece),
    isCompound: /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u.test(piece),
  };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(piece, shape);
  return shape;
}

/** A compound of small parts is a modifier whatever its last part is: "zero-boil-off valves". */
function readPos(pos = 'X'): string {
  return /^(?:ADP|ADV|X|PART)$/.test(pos) ? 'ADJ' : pos;
}

/** "McDonald's", which is no owner; but "Agatha Lowe's", and "Lowe's plan" where the article has an Agatha Lowe. */
function isPossessiveFirm({ start: opening, tokens }: Sentence, text: string, [start, end]: [number, number]): boolean {
  const name = text.slice(start, end);
  if (!POSSESSIVE_FIRMS.has(`${name.toLowerCase()}'s`)) return false;
  // The first word may have its capital from the sentence.
  if (/\p{Lu}\p{Ll}+ $/u.test(text.slice(opening + 1, start))) return false;
  if (ownsNothing(tokens.filter((token) => token.start >= end + 2))) return true;
  const bearers = text.matchAll(new RegExp(`(\\p{Lu}\\p{L}+) ${name}(?!\\p{L})([’']s)?`, 'gu'));
  return ![...bearers].some(([, first = '', suffix]) =>
    suffix ? GIVEN_NAMES.has(first.toLowerCase()) : !FUNCTION_WORDS.has(first.toLowerCase()),
  );
}

/** "Lowe's said it would", "Kohl's, the retailer": what the 's would own is missing; but "Kohl's planned merger". */
function ownsNothing([next, after]: Sentence['tokens']): boolean {
  if (next?.text === ',') return true;
  if (!/^(?:VERB|AUX)$/.test(next?.pos ?? '')) return false;
  return !(/(?:ed|en|ing)$/.test(next?.norm ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? ''));
}

function findPieces(sentence: Sentence, text: string): [number, number][] {
  const pieces: [number, number][] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    const piece = match[0];
    const last = pieces.at(-1);
    if (last?.[1] === start && normalizeWord(piece) === "'s" && isPossessiveFirm(sentence, text, last)) {
      last[1] = start + piece.length;
      continue;
    }
    const dash = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('‑'), piece.lastIndexOf('‐'));
    if (dash > 0 && COMPOUND_TAILS.has(piece.slice(dash + 1).toLowerCase())) {
      pieces.push([start, start + dash], [start + dash, start + piece.length]);
      continue;
    }
    // "2021/22", "and/or": a slash joins no names.
    const slash = piece.indexOf('/');
    if (slash > 0 && !/^(?:[AIKP]\/[GLS]|[ads]\/[lop]|\p{Ll}{2,}\/\p{N}+)$/u.test(piece)) {
      pieces.push(
        [start, start + slash],
        [start + slash, start + slash + 1],
        [start + slash + 1, start + piece.length],
      );
      continue;
    }
    pieces.push([start, start + piece.length]);
  }
  return pieces;
}
