import type { Mention, Token } from '../../model.ts';
import type { NounPhrase } from './phrase.ts';
import type { TaggedWords } from './taggedWords.ts';
import { EXCLUSIONS, NOMINAL, POSSESSIVES, TIME_OPENERS } from './words.ts';

/** Characters between two words of one phrase at most: a space, a quotation mark and a space. */
const LONGEST_GAP = 3;

const LEVEL = /^(?:level|national|provincial|municipal)$/;

/** The noun phrase at `at`, its possessors within it, and where the words behind it begin; null where none begins. */
export function readNounPhrase(words: TaggedWords, at: number): { phrase: NounPhrase; end: number } | null {
  const { tokens, covering } = words;
  let start = at;
  let phrase: NounPhrase | null = null;
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    const isInside = end > start;
    const mention = covering[end];
    if (mention?.form === 'pronoun' && isInside) break;
    // A time expression stood here: the phrase before it is whole.
    if (isInside && token.start - (tokens[end - 1]?.end ?? 0) > LONGEST_GAP) break;
    if (mention) {
      while (covering[end] === mention) end += 1;
    } else if (isInside && isPossessiveMark(words, end)) {
      phrase = makePhrase(words, start, end, phrase);
      end += 1;
      start = end;
    } else if (continuesPhrase(words, end, isInside)) end += 1;
    else break;
  }
  if (end > start) phrase = makePhrase(words, start, end, phrase);
  return phrase && { phrase, end };
}

function isPossessiveMark({ tokens }: TaggedWords, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.end !== token.start || next === undefined) return false;
  if (token.norm === "'s") return token.pos !== 'AUX' && token.pos !== 'VERB';
  return token.norm === "'" && before.norm.endsWith('s');
}

/** Whether the word at `at`, which no mention covers, belongs to the phrase that stands before it or begins one. */
function continuesPhrase(words: TaggedWords, at: number, isInside: boolean): boolean {
  const { tokens } = words;
  const { norm, pos, text, start, end } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isBehindNoun = isInside && words.isNoun(at - 1);
  if (POSSESSIVES.has(norm)) return !isInside;
  if (norm === 'as' || words.reads(at, ['such', 'as'])) return false;
  if (isBehindNoun && TIME_OPENERS.has(norm)) return false;
  if (pos === 'PRON') return !isInside;
  if (pos === 'NUM' && isBehindNoun) return false;
  if (NOMINAL.has(pos)) return !(pos === 'DET' && isBehindNoun);
  if (norm === '-' || norm === '/') return isInside && before?.end === start;
  if (before?.norm === '-' && isInside) return /^\p{L}/u.test(text);
  if (pos === 'VERB') return words.isModifier(at);
  // "a national and provincial title"
  if (/^(?:and|,)$/.test(norm)) return isInside && LEVEL.test(before?.norm ?? '') && LEVEL.test(next?.norm ?? '');
  if (pos !== 'ADV') return false;
  // "a wholly-owned subsidiary"
  if (isInside && next?.norm === '-' && next.start === end) return true;
  return next !== undefined && (next.pos === 'ADJ' || next.pos === 'NUM' || words.isModifier(at + 1));
}

function makePhrase(words: TaggedWords, start: number, end: number, possessor: NounPhrase | null): NounPhrase {
  const tokens = words.tokens.slice(start, end);
  const covering = words.covering.slice(start, end);
  const mentions = [...new Set(covering)].filter((m): m is Mention => m !== null);
  const noun = covering.at(-1) ? '' : (tokens.at(-1)?.lemma ?? '');
  const first = tokens[0];
  const opener = first && !covering[0] && (first.pos === 'DET' || POSSESSIVES.has(first.norm)) ? first.norm : '';
  const determiner = EXCLUSIONS.has(words.tokens[start - 1]?.norm ?? '') ? 'no' : opener;
  return { kind: 'np', tokens, mentions, noun, determiner, possessor };
}
