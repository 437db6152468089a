/** Pronouns that take something up, and those that stand for nothing, for many, or for what follows. */
import type { Mention, Token } from '../../model.ts';

/** A clause that a pronoun stands for begins at most so many words behind it. */
const REACH = 8;

/** Whether a word that may be a pronoun stands for something that was named. @param taken the name at each token */
export function isPronoun(tokens: readonly Token[], at: number, taken: readonly (Mention | null)[]): boolean {
  const { norm } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isAcronym(tokens, at)) return false;
  if (norm === 'one' && isCounting(tokens, at)) return false;
  if (/^(?:this|these|those|one|another|both)$/.test(norm))
    // "A one-time grant": part of another word.
    return (
      (next?.norm !== '-' || next.start > (tokens[at] as Token).end) &&
      (next === undefined || /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))
    );
  // "that" is a conjunction, a determiner or a relative pronoun: only the last takes something up.
  if (norm === 'that') {
    const before = tokens[at - 1];
    const isAfterNoun = taken[at - 1] !== null || /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
    return isAfterNoun && !isAfterMany(tokens, at, taken) && next !== undefined && /^(?:VERB|AUX|ADV)$/.test(next.pos);
  }
  if (/^(?:who|which|whom|whose)$/.test(norm) && (isAfterMany(tokens, at, taken) || isAfterKin(tokens, at)))
    return false;
  if (norm === 'there') return next === undefined || !/^(?:AUX|VERB)$/.test(next.pos);
  if (norm === 'it') return !isExpletive(tokens, at) && !standsForWhatFollows(tokens, at);
  // "1.2 billion yuan, of which exports made up a third": of the sum.
  if (norm === 'which' && tokens[at - 1]?.norm === 'of' && isAfterSum(tokens, at - 1)) return false;
  // "Of them, 42 make pumps": some of many.
  if (norm === 'them') return tokens[at - 1]?.norm !== 'of';
  return true;
}

/** "Two plants in Hungary and one in Poland": a plant. */
const isCounting = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|at|near|outside|on)$/.test(tokens[at + 1]?.norm ?? '') &&
  (/^(?:and|,)$/.test(tokens[at - 1]?.norm ?? '') || /^(?:and|,)$/.test(tokens[at - 2]?.norm ?? ''));

/** "The IT sector", "the US": capitals among words that are in none. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  return /^(?:IT|US)$/.test((tokens[at] as Token).text) && tokens.some(({ text }) => /^\p{Ll}{2}/u.test(text));
}

/** "Firms that hold the title", "engineers who left": nobody named. */
function isAfterMany(tokens: readonly Token[], at: number, taken: readonly (Mention | null)[]): boolean {
  const before = tokens[at - 1];
  return before?.pos === 'NOUN' && (taken[at - 1] ?? null) === null && isPlural(before);
}

const KIN =
  /^(?:great-)?(?:grand)?(?:father|mother|parents?|son|daughter|brother|sister|uncle|aunt|cousin|husband|wife|ancestors?)(?:-in-law)?$/;

/** "My grandmother, who founded it": nobody who is named, and not whose grandmother she is. */
function isAfterKin(tokens: readonly Token[], at: number): boolean {
  const kin = tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  return KIN.test(tokens[kin]?.norm ?? '');
}

function isAfterSum(tokens: readonly Token[], of: number): boolean {
  const clause = tokens.slice(Math.max(0, of - REACH), of);
  const last = clause.findLastIndex(({ pos }) => pos === 'VERB');
  return clause.slice(last + 1).some(({ pos }) => pos === 'NUM');
}

/** Adjectives whose "to" belongs to whoever the pronoun stands for: "it is keen to export". */
const RAISING = new Set(
  'able likely unlikely unable ready keen eager willing unwilling due set bound free proud happy glad certain sure quick slow first last'.split(
    ' ',
  ),
);

const JUDGING = new Set('make find consider think believe deem keep render'.split(' '));

/** "Has made it easier to get loans": for what comes after it. */
function standsForWhatFollows(tokens: readonly Token[], at: number): boolean {
  if (!JUDGING.has(tokens[at - 1]?.lemma ?? '')) return false;
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV') next += 1;
  const adjective = tokens[next];
  if (adjective?.pos !== 'ADJ' || RAISING.has(adjective.norm)) return false;
  const follows = tokens[next + 1]?.norm ?? '';
  const isFor = follows === 'for' && tokens.slice(next + 2, next + REACH).some(({ norm }) => norm === 'to');
  return isFor || /^(?:to|that)$/.test(follows);
}

/** "It is hard to imagine", "it was announced that", "it seems that": a subject that stands for nothing. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (!/^(?:be|seem|appear|become|remain)$/.test(tokens[next]?.lemma ?? '')) return false;
  const skip = (words: RegExp) => {
    while (words.test(tokens[next]?.norm ?? '') || tokens[next]?.pos === 'ADV') next += 1;
  };
  next += 1;
  skip(/^(?:not|n't|been|be|become)$/);
  const token = tokens[next];
  if (/^(?:that|whether)$/.test(token?.norm ?? '')) return tokens[at + 1]?.lemma !== 'be';
  const follows = tokens[next + 1]?.norm ?? '';
  if (token?.pos === 'ADJ')
    return /^(?:that|whether|how|why)$/.test(follows) || (follows === 'to' && !RAISING.has(token.norm));
  return token?.pos === 'VERB' && follows === 'that';
}

/** "Firms": more than one. */
export const isPlural = ({ norm, lemma }: Token): boolean => norm !== lemma && norm.endsWith('s');
